#include "tests/sim/bundle_edit.h"

namespace kstem::sim {

std::optional<std::vector<LooseRecord>> recordsOf(Machine& reader, BytesView file) {
  const exchange::Trust trust = exchange::readTrust(*reader.bank);
  const auto opened = sync::openUnsigned(file, exchange::boxKeys(trust, reader.keys));
  if (!opened) return std::nullopt;
  std::vector<LooseRecord> all;
  for (const sync::Record& record : opened->records.all())
    all.push_back({record.type, Bytes(record.bytes.begin(), record.bytes.end())});
  return all;
}

Bytes rewritten(Machine& sender, BytesView file, const std::vector<LooseRecord>& records,
                const std::vector<sync::BoxPublicKey>& more) {
  const exchange::Trust trust = exchange::readTrust(*sender.bank);
  const IncId signer = exchange::signingChain(trust, sender.keys);
  const auto keys = sender.keys.load(signer);
  if (!keys) return Bytes(file.begin(), file.end());
  sync::BundleParts parts{signer, trust.readers(), {}};
  parts.recipients.insert(parts.recipients.end(), more.begin(), more.end());
  for (const LooseRecord& record : records) parts.records.push_back({record.type, record.bytes});
  return test::must(sync::seal(parts, keys->sign));
}

Bytes without(Machine& sender, BytesView file,
              const std::function<bool(const LooseRecord&)>& drop) {
  auto records = recordsOf(sender, file);
  if (!records) return Bytes(file.begin(), file.end());
  std::erase_if(*records, drop);
  return rewritten(sender, file, *records);
}

}  // namespace kstem::sim
