// Inflates the parts of a spreadsheet.
#include <zlib.h>
