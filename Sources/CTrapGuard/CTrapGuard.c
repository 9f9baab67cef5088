#include "CTrapGuard.h"
