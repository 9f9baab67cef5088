import CNcursesw
import Screen
