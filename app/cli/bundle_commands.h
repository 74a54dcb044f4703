#pragma once

#include <string>
#include <vector>

#include "app/cli/exchange_session.h"
#include "app/cli/output.h"

namespace kstem::cli {

struct ExportRequest {
  Place place;
  std::string to;           ///< a folder, or the name of the file to write
  bool everything = false;  ///< also what all desks have
  bool photos = false;      ///< the pictures of damage, too
};
/// `kstem export`: writes this desk's file for all others and reads it back.
int runExport(const ExportRequest& request, Format format);

struct BundleImportRequest {
  Place place;
  std::vector<std::string> bundles;  ///< files, or folders that are looked through
};
/// `kstem import`: takes files of other desks in. One that is refused makes it end with
/// Exit::Problem; the others are taken in all the same.
int runImport(const BundleImportRequest& request, Format format);

struct ShareRequest {
  Place place;
  std::string folder;
};
/// `kstem share`: takes in what the other desks put into a folder that all share, and puts this
/// desk's file there.
int runShare(const ShareRequest& request, Format format);

/// `kstem conflicts`: records that disagree, with both sides.
int runConflicts(const Place& place, Format format);

/// `kstem peers`: who has whose records, and what came and went.
int runPeers(const Place& place, Format format);

}  // namespace kstem::cli
