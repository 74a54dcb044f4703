#pragma once

#include "core/exchange/memory_key_store.h"

namespace kstem::test {

using exchange::MemoryKeyStore;

}  // namespace kstem::test
