#include "core/service/erasure.h"

#include "core/service/bank.h"
#include "core/store/blobs.h"

namespace kstem {

void purgeErased(Bank& bank) { store::purge(bank.db()); }

}  // namespace kstem
