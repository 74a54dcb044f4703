#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/service/desk_view.h"
#include "core/service/slip.h"
#include "ui/bridge/desk_backend.h"

namespace kstem::test {

Code codeOf(CodeKind kind, int serial);
KitId kitIdOf(int n);

/// The desk of 동부 on Monday, 2026-11-23, nobody there.
DeskView idleView();
/// 중화중학교 with three kits, the last one short.
DeskView lendingView();
/// The same school without a teacher: three are listed.
DeskView teacherlessView();
/// A kit of another center, a day late, two cables missing.
DeskView returningView();
DeskView loanView();
/// A kit in the draft is out to another school.
DeskView decidingView();

Slip slipOf(int kits);

/// A desk that shows one view and remembers what it was asked.
class FakeBackend final : public ui::DeskBackend {
 public:
  explicit FakeBackend(DeskView view, int checkSteps = 0);

  DeskReply open() override { return opening; }
  DeskReply act(const DeskAction& action) override;
  const DeskView& view() const override { return m_view; }
  std::vector<Hit> find(std::string_view typed) override;
  Bank& bank() override { throw std::logic_error("a fake desk has no bank"); }
  Result<Slip> slip(const GroupId& loan) override;
  Result<ui::CheckStep> checkNext() override;

  DeskReply opening;
  DeskReply answer;
  std::vector<Hit> hits;
  std::vector<DeskAction>* asked = nullptr;

 private:
  DeskView m_view;
  int m_checkSteps;
};

}  // namespace kstem::test
