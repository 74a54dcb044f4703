#pragma once

namespace kstem::ui {

class CellTable;

/// Makes a table as high as its rows, between `least` and `most` of them; the rest is scrolled.
void fitHeight(CellTable& table, int least, int most);

}  // namespace kstem::ui
