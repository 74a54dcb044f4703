#include "ui/pages/kits/kit_actions.h"

#include <QCheckBox>
#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/pages/people/claim_panel.h"

namespace kstem::ui {
namespace {

struct KitActions {
  Q_DECLARE_TR_FUNCTIONS(KitActions)
};

constexpr int kMostWon = 10'000'000;

/// Lines about one kit.
class KitAction : public SubjectPanel {
 public:
  KitAction(const KitPageView& kit, const QString& name, const QString& title,
            const QString& doWords, QWidget* parent)
      : SubjectPanel(name, {dotted({qs(kit.modelName), codeText(kit.code)}), title, doWords},
                     parent),
        m_kit(kit.id) {}

 protected:
  KitId kit() const { return m_kit; }

 private:
  KitId m_kit;
};

class ShelfPanel final : public KitAction {
 public:
  ShelfPanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("shelfPanel"), KitActions::tr("자리 바꾸기"),
                  KitActions::tr("저장"), parent),
        m_shelf(first(
            addLine(QStringLiteral("shelfText"), KitActions::tr("자리"), KitActions::tr("A-1")))) {
    m_shelf->setText(qs(kit.shelf));
  }

 protected:
  void finish() override {
    if (!isMissing()) Q_EMIT asked({SetShelf{kit(), typedIn(*m_shelf)}});
  }

 private:
  QLineEdit* m_shelf;
};

class AliasPanel final : public KitAction {
 public:
  AliasPanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("aliasPanel"), KitActions::tr("다른 번호 더하기"),
                  KitActions::tr("더하기"), parent),
        m_alias(first(addLine(QStringLiteral("aliasText"), KitActions::tr("다른 번호"),
                              KitActions::tr("물품 스티커의 번호를 스캔하거나 입력하십시오")))) {
    m_alias->setMaxLength(60);
    buttons()->setNote(KitActions::tr("이 번호로도 이 교구를 찾게 됩니다."));
  }

 protected:
  void finish() override {
    if (!isMissing()) Q_EMIT asked({AddAlias{kit(), typedIn(*m_alias)}});
  }

 private:
  QLineEdit* m_alias;
};

class InspectPanel final : public KitAction {
 public:
  InspectPanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("inspectPanel"), KitActions::tr("점검으로 보내기"),
                  KitActions::tr("보내기"), parent),
        m_note(first(addLine(QStringLiteral("inspectNote"), KitActions::tr("무엇을 볼까"),
                             KitActions::tr("전원이 가끔 꺼짐 (비워도 됩니다)")))) {}

 protected:
  void finish() override {
    Q_EMIT asked({SetCondition{kit(), Condition::ToInspect, {}, {}, typedIn(*m_note)}});
  }

 private:
  QLineEdit* m_note;
};

class RepairPanel final : public KitAction {
 public:
  RepairPanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("repairPanel"), KitActions::tr("수리로 보내기"),
                  KitActions::tr("보내기"), parent),
        m_note(first(addLine(QStringLiteral("repairNote"), KitActions::tr("고장 내용"),
                             KitActions::tr("단자 휨 (비워도 됩니다)")))),
        m_where(addLine(QStringLiteral("repairWhere"), KitActions::tr("수리하는 곳"),
                        KitActions::tr("한빛전자 (비워도 됩니다)"))),
        m_won(new NumberField(QStringLiteral("repairWon"), KitActions::tr("원"), form())) {
    m_won->setRange(0, kMostWon);
    m_won->setSingleStep(1000);
    m_won->setGroupSeparatorShown(true);
    form()->add(KitActions::tr("수리비"), m_won, KitActions::tr("아직 모르면 0으로 두십시오."));
  }

 protected:
  void finish() override {
    m_won->interpretText();
    SetCondition intent{kit(), Condition::Repair, typedIn(*m_where), {}, typedIn(*m_note)};
    if (m_won->value() > 0) intent.won = m_won->value();
    Q_EMIT asked({intent});
  }

 private:
  QLineEdit* m_note;
  QLineEdit* m_where;
  NumberField* m_won;
};

class RetirePanel final : public KitAction {
 public:
  RetirePanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("retirePanel"), KitActions::tr("불용 처리"),
                  KitActions::tr("불용 처리"), parent),
        m_reason(first(addLine(QStringLiteral("retireReason"), KitActions::tr("까닭"),
                               KitActions::tr("부품 단종")))) {
    buttons()->setNote(KitActions::tr("불용 교구는 더 빌려주지 않고, 기록은 남습니다."));
  }

 protected:
  void finish() override {
    if (!isMissing()) Q_EMIT asked({RetireKit{kit(), typedIn(*m_reason)}});
  }

 private:
  QLineEdit* m_reason;
};

class NotePanel final : public KitAction {
 public:
  NotePanel(const KitPageView& kit, QWidget* parent)
      : KitAction(kit, QStringLiteral("notePanel"), KitActions::tr("메모 적기"),
                  KitActions::tr("적기"), parent),
        m_today(kit.today),
        m_text(first(addLine(QStringLiteral("noteText"), KitActions::tr("메모"),
                             KitActions::tr("열쇠는 서랍에 있음")))),
        m_until(addLine(QStringLiteral("noteUntil"), KitActions::tr("보일 마지막 날"),
                        KitActions::tr("11.30 (비우면 계속 보입니다)"))),
        m_prints(new QCheckBox(KitActions::tr("대여증에 인쇄"), form())) {
    m_prints->setObjectName(QStringLiteral("notePrints"));
    m_text->setMaxLength(200);
    form()->addWide(m_prints);
  }

 protected:
  void finish() override {
    if (isMissing()) return;
    const QString typed = m_until->text().trimmed();
    const auto until = typedDay(typed, m_today);
    if (!typed.isEmpty() && !until) return mend(m_until);
    const NotePaper paper = m_prints->isChecked() ? NotePaper::Prints : NotePaper::ScreenOnly;
    Q_EMIT asked({AddNote{aggOf(kit()), typedIn(*m_text), until, paper}});
  }

 private:
  void mend(QLineEdit* field) {
    buttons()->setNote(KitActions::tr("날짜가 아닙니다. 11.30처럼 입력하십시오."));
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
  }

  Day m_today;
  QLineEdit* m_text;
  QLineEdit* m_until;
  QCheckBox* m_prints;
};

}  // namespace

ActionPanel* shelfPanel(const KitPageView& kit, QWidget* parent) {
  return new ShelfPanel(kit, parent);
}
ActionPanel* aliasPanel(const KitPageView& kit, QWidget* parent) {
  return new AliasPanel(kit, parent);
}
ActionPanel* inspectPanel(const KitPageView& kit, QWidget* parent) {
  return new InspectPanel(kit, parent);
}
ActionPanel* repairPanel(const KitPageView& kit, QWidget* parent) {
  return new RepairPanel(kit, parent);
}
ActionPanel* retirePanel(const KitPageView& kit, QWidget* parent) {
  return new RetirePanel(kit, parent);
}
ActionPanel* notePanel(const KitPageView& kit, QWidget* parent) {
  return new NotePanel(kit, parent);
}

ActionPanel* settlePanel(const KitPageView& kit, const KitClaim& claim, QWidget* parent) {
  SchoolClaim owed;
  owed.kit = {kit.id, kit.code, kit.modelName, kit.setUnit};
  owed.checked = claim.checked;
  owed.no = claim.no;
  owed.part = claim.part;
  owed.day = claim.day;
  owed.missing = claim.missing;
  owed.broken = claim.broken;
  owed.open = claim.open;
  owed.unitPrice = claim.unitPrice;
  owed.ratePercent = claim.ratePercent;
  owed.note = claim.note;
  return new ClaimPanel(owed, parent);
}

}  // namespace kstem::ui
