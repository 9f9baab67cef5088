// The hash by which the history is sealed.
#include <openssl/evp.h>
