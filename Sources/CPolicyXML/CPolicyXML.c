#include "CPolicyXML.h"
