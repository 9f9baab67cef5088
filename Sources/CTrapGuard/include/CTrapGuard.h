#ifndef CTRAPGUARD_H
#define CTRAPGUARD_H
#endif
