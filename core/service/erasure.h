#pragma once

namespace kstem {

class Bank;

/// Rewrites the file so that personal data which was erased is in none of its pages. To be called
/// after an EraseTeacher, outside of any change. Throws what the store throws.
void purgeErased(Bank& bank);

}  // namespace kstem
