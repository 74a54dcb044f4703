#include "app/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <QDir>

namespace kstem::app {
namespace {

constexpr std::size_t kFileSize = 5U << 20U;
constexpr std::size_t kFiles = 3;

spdlog::level::level_enum levelOf(QtMsgType type) {
  switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
  }
  return spdlog::level::info;
}

void forward(QtMsgType type, const QMessageLogContext& /*where*/, const QString& text) {
  spdlog::log(levelOf(type), "{}", text.toStdString());
}

}  // namespace

void startLog(const QString& folder) {
  if (!QDir().mkpath(folder)) return;
  try {
    const std::string file = (folder + QStringLiteral("/kstem-bank.log")).toStdString();
    auto log = spdlog::rotating_logger_mt("kstem", file, kFileSize, kFiles);
    log->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(log));
    qInstallMessageHandler(forward);
  } catch (const spdlog::spdlog_ex&) {
    // A desk without a log still lends.
  }
}

}  // namespace kstem::app
