#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

namespace kstem::ui {

/// A paper that is laid out once and then painted on whatever there is. Does not change afterwards,
/// so that it may be painted on any thread.
class Document {
 public:
  virtual ~Document() = default;

  virtual int pageCount() const = 0;     ///< at least 1
  virtual QSizeF pageSize() const = 0;   ///< millimetres; wider than high: landscape
  virtual QString title() const = 0;     ///< "반납 확인서"
  virtual QString fileName() const = 0;  ///< "return-7010009247-1.pdf"; letters of any file system
  /// `page` counts from 0. The painter stands on a device of pageSize() without margins.
  virtual void paint(QPainter& painter, int page) const = 0;

 protected:
  Document() = default;
  Document(const Document&) = default;
  Document& operator=(const Document&) = default;
};

}  // namespace kstem::ui
