#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/intent.h"
#include "core/store/reservation_rows.h"

namespace kstem {

/// What an application means for this bank.
enum class ApplicationMeans { New, Changed, Known };

/// The days and the number as the application has them; equal where it says the same.
std::string termsOf(const Application& application);

/// The reservation that came of this application: an open one first. Nothing when there is none.
std::optional<store::ReservationRow> reservationOf(store::Db& db, std::string_view number);

ApplicationMeans meaningOf(const Application& application,
                           const std::optional<store::ReservationRow>& known);

}  // namespace kstem
