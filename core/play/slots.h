#pragma once

#include "core/play/statements.h"

namespace kstem::play {

// What rows of the language are made of.

/// A name as examples write it.
Word exampleOf(Thing thing) noexcept;

Slot bind(Thing thing);
Slot bindMany(Thing thing);
Slot use(Thing thing);
Slot useMany(Thing thing);
Slot text(Word example);
Slot count(std::string_view example);
Slot date();
Slot fixed(Vocabulary word);
Slot choice(Vocabulary words, std::size_t example = 0);
/// A choice of keys, shown by one that says what it is about.
Slot key(Vocabulary words, std::string_view example);
Slot special(Slot::Kind kind, Word example, Vocabulary words = {});
Slot optional(Slot slot);
/// The same slot, shown by another example.
Slot shownAs(Slot slot, Word example);

/// A line of a desk.
StatementSpec desk(Word word, std::vector<Slot> slots, Word meaning, Handler handler);
StatementSpec expect(Thing subject, Word word, std::vector<Slot> slots, Word meaning,
                     Handler handler);

// The rows, in the order of the help text.
std::vector<StatementSpec> givenStatements();  ///< given_statements.cpp
/// What may be registered before a scenario and also at a desk; there, too.
std::vector<StatementSpec> registeringStatements(Block block);
std::vector<StatementSpec> deskStatements();           ///< desk_statements.cpp
std::vector<StatementSpec> pageStatements();           ///< page_statements.cpp
std::vector<StatementSpec> deskExpectations();         ///< desk_expectation_statements.cpp
std::vector<StatementSpec> bankExpectations();         ///< bank_expectation_statements.cpp
std::vector<StatementSpec> reservationStatements();    ///< reservation_statements.cpp
std::vector<StatementSpec> reservationExpectations();  ///< reservation_statements.cpp
std::vector<StatementSpec> transferStatements();       ///< transfer_statements.cpp
std::vector<StatementSpec> transferExpectations();     ///< transfer_statements.cpp
std::vector<StatementSpec> shelfStatements();          ///< shelf_statements.cpp
std::vector<StatementSpec> shelfExpectations();        ///< shelf_statements.cpp
std::vector<StatementSpec> stocktakeStatements();      ///< stocktake_statements.cpp
std::vector<StatementSpec> stocktakeExpectations();    ///< stocktake_statements.cpp
std::vector<StatementSpec> exchangeStatements();       ///< exchange_statements.cpp
std::vector<StatementSpec> exchangeExpectations();     ///< exchange_statements.cpp

}  // namespace kstem::play
