#pragma once

#include <functional>

#include "core/sync/bundle_file.h"
#include "tests/sim/machine.h"

namespace kstem::sim {

/// One record of a file that is being written anew.
struct LooseRecord {
  sync::RecordType type;
  Bytes bytes;
};

/// What the file holds, opened with the keys of a PC; nothing when it cannot read it.
std::optional<std::vector<LooseRecord>> recordsOf(Machine& reader, BytesView file);
/// The file as `sender` would have written it with other records, to whoever may read it and
/// `more`. As it was, when the keys that signed it are gone.
Bytes rewritten(Machine& sender, BytesView file, const std::vector<LooseRecord>& records,
                const std::vector<sync::BoxPublicKey>& more = {});
/// The file without those records.
Bytes without(Machine& sender, BytesView file, const std::function<bool(const LooseRecord&)>& drop);

}  // namespace kstem::sim
