#include "tests/fuzz/fuzz_check.h"
#include "tests/support/sync_desks.h"

using namespace kstem;

/// Any bytes as a bundle file: nothing goes beyond the signature but what its sender signed, and
/// that opens.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const sync::SyncDesk sender = sync::deskOfSeed(1);
  static const sync::SyncDesk reader = sync::deskOfSeed(2);
  static const sync::KnownSender known = sender.known();
  sync::OpenStage last = sync::OpenStage::Frame;
  const auto opened = sync::open({data, size}, std::span(&known, 1), reader.box,
                                 [&](sync::OpenStage stage) { last = stage; });
  fuzz::check(opened || last <= sync::OpenStage::Verify);
  return 0;
}
