-- What screens read: a fold of the journal, thrown away and rebuilt when kProjectionVersion rises.
-- The first column is always the aggregate; the others stand in the order of core/domain/view_rows.cpp.

CREATE TABLE view_center(agg BLOB NOT NULL, no INTEGER NOT NULL, name TEXT NOT NULL,
  short TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, hours TEXT NOT NULL,
  closes TEXT NOT NULL) STRICT;
CREATE INDEX view_center_agg ON view_center(agg);

CREATE TABLE view_policy(agg BLOB NOT NULL, key INTEGER NOT NULL, value INTEGER NOT NULL) STRICT;
CREATE INDEX view_policy_agg ON view_policy(agg);

CREATE TABLE view_day(agg BLOB NOT NULL, day INTEGER NOT NULL, open INTEGER NOT NULL,
  reason TEXT NOT NULL, said BLOB NOT NULL) STRICT;
CREATE INDEX view_day_agg ON view_day(agg);

CREATE TABLE view_desk(agg BLOB NOT NULL, center BLOB NOT NULL, digit INTEGER NOT NULL,
  label TEXT NOT NULL) STRICT;
CREATE INDEX view_desk_agg ON view_desk(agg);

CREATE TABLE view_clerk(agg BLOB NOT NULL, code INTEGER NOT NULL, center BLOB NOT NULL,
  name_c BLOB, gone BLOB) STRICT;
CREATE INDEX view_clerk_agg ON view_clerk(agg);

CREATE TABLE view_print(agg BLOB NOT NULL, form INTEGER NOT NULL, copies INTEGER NOT NULL) STRICT;
CREATE INDEX view_print_agg ON view_print(agg);

CREATE TABLE view_model(agg BLOB NOT NULL, catalog_no TEXT NOT NULL, name TEXT NOT NULL,
  name_en TEXT NOT NULL, category TEXT NOT NULL, set_unit TEXT NOT NULL, storage TEXT NOT NULL,
  courier INTEGER NOT NULL, check_text TEXT NOT NULL, boxes INTEGER NOT NULL,
  short_rule INTEGER NOT NULL, checklist INTEGER NOT NULL, turnaround INTEGER,
  restock_below INTEGER NOT NULL, inspect_loans INTEGER, inspect_months INTEGER) STRICT;
CREATE INDEX view_model_agg ON view_model(agg);

CREATE TABLE view_part(agg BLOB NOT NULL, no INTEGER NOT NULL, name TEXT NOT NULL,
  quantity INTEGER NOT NULL, unit_price INTEGER NOT NULL, consumable INTEGER NOT NULL,
  key_part INTEGER NOT NULL, card INTEGER, enough INTEGER NOT NULL) STRICT;
CREATE INDEX view_part_agg ON view_part(agg);

CREATE TABLE view_kit(agg BLOB NOT NULL, code INTEGER NOT NULL, model BLOB NOT NULL,
  home BLOB NOT NULL, place BLOB NOT NULL, shelf TEXT NOT NULL, standing INTEGER NOT NULL,
  retired INTEGER NOT NULL, checkout BLOB, registered_at INTEGER NOT NULL, sent_to BLOB,
  arrives INTEGER, stays INTEGER NOT NULL, loans_since INTEGER NOT NULL,
  inspected INTEGER NOT NULL, awaits_keys INTEGER NOT NULL) STRICT;
CREATE INDEX view_kit_agg ON view_kit(agg);
CREATE INDEX view_kit_code ON view_kit(code);
CREATE INDEX view_kit_model ON view_kit(model);
CREATE INDEX view_kit_place ON view_kit(place, model);
CREATE INDEX view_kit_standing ON view_kit(standing) WHERE standing IN (2, 3, 4);

CREATE INDEX view_kit_sent ON view_kit(sent_to) WHERE sent_to IS NOT NULL;

CREATE TABLE view_kit_part(agg BLOB NOT NULL, no INTEGER NOT NULL, have INTEGER NOT NULL) STRICT;
CREATE INDEX view_kit_part_agg ON view_kit_part(agg);

CREATE TABLE view_line(agg BLOB NOT NULL, checkout BLOB NOT NULL, grp BLOB NOT NULL,
  loan INTEGER NOT NULL, school BLOB NOT NULL, teacher BLOB NOT NULL, center BLOB NOT NULL,
  clerk BLOB NOT NULL, at INTEGER NOT NULL, out_day INTEGER NOT NULL,
  processed_day INTEGER NOT NULL, due_day INTEGER NOT NULL, due_reason TEXT NOT NULL,
  status INTEGER NOT NULL, first_due INTEGER NOT NULL, extensions INTEGER NOT NULL,
  late_before INTEGER NOT NULL, carrier TEXT, tracking TEXT, swap_for BLOB, receiver_c BLOB,
  back BLOB, back_grp BLOB, back_center BLOB, back_at INTEGER,
  actual_day INTEGER, back_day INTEGER, checked BLOB, checked_condition INTEGER,
  reservation BLOB) STRICT;
CREATE INDEX view_line_agg ON view_line(agg, back_day);
CREATE INDEX view_line_checkout ON view_line(checkout);
CREATE INDEX view_line_grp ON view_line(grp);
CREATE INDEX view_line_loan ON view_line(loan);
CREATE INDEX view_line_open_school ON view_line(school) WHERE status = 0;
CREATE INDEX view_line_school ON view_line(school, out_day);
CREATE INDEX view_line_teacher ON view_line(teacher);
CREATE INDEX view_line_open_due ON view_line(due_day) WHERE status = 0;
CREATE INDEX view_line_out ON view_line(processed_day);
CREATE INDEX view_line_reservation ON view_line(reservation) WHERE reservation IS NOT NULL;
CREATE INDEX view_line_back ON view_line(back_day) WHERE back_day IS NOT NULL;

CREATE TABLE view_line_part(agg BLOB NOT NULL, checkout BLOB NOT NULL, no INTEGER NOT NULL,
  expected INTEGER NOT NULL, went INTEGER NOT NULL, came INTEGER,
  broken INTEGER NOT NULL) STRICT;
CREATE INDEX view_line_part_agg ON view_line_part(agg);
CREATE INDEX view_line_part_checkout ON view_line_part(checkout);

CREATE TABLE view_school(agg BLOB NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL,
  level TEXT NOT NULL, office TEXT NOT NULL, district TEXT NOT NULL, merged_into BLOB,
  hold_lifted INTEGER) STRICT;
CREATE INDEX view_school_agg ON view_school(agg);
CREATE INDEX view_school_merged ON view_school(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE view_teacher(agg BLOB NOT NULL, code INTEGER NOT NULL, school BLOB NOT NULL,
  name_c BLOB, phone_c BLOB, email_c BLOB, subject TEXT NOT NULL, merged_into BLOB) STRICT;
CREATE INDEX view_teacher_agg ON view_teacher(agg);
CREATE INDEX view_teacher_school ON view_teacher(school);

CREATE TABLE view_code(agg BLOB NOT NULL, subject INTEGER NOT NULL, text TEXT NOT NULL,
  folded TEXT NOT NULL, own INTEGER NOT NULL, given BLOB) STRICT;  -- own: 0 from elsewhere, 1 its
  -- own, 2 its own, but something else had it first
CREATE INDEX view_code_agg ON view_code(agg);
CREATE INDEX view_code_text ON view_code(text);
CREATE INDEX view_code_folded ON view_code(folded);

CREATE TABLE view_issued(agg BLOB NOT NULL, kind INTEGER NOT NULL, center INTEGER NOT NULL,
  desk INTEGER NOT NULL, serial INTEGER NOT NULL) STRICT;
CREATE INDEX view_issued_agg ON view_issued(agg);
CREATE INDEX view_issued_serial ON view_issued(kind, center, desk, serial);

CREATE TABLE view_attention(agg BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL,
  event BLOB NOT NULL, other BLOB NOT NULL) STRICT;
CREATE INDEX view_attention_agg ON view_attention(agg);

CREATE TABLE view_claim(agg BLOB NOT NULL, checked BLOB NOT NULL, checkout BLOB NOT NULL,
  grp BLOB NOT NULL, school BLOB NOT NULL, center BLOB NOT NULL, no INTEGER NOT NULL,
  missing INTEGER NOT NULL, broken INTEGER NOT NULL, settled INTEGER NOT NULL,
  day INTEGER NOT NULL, note_c BLOB) STRICT;
CREATE INDEX view_claim_agg ON view_claim(agg);
CREATE INDEX view_claim_school ON view_claim(school);
CREATE INDEX view_claim_open ON view_claim(day) WHERE settled < missing + broken;

CREATE TABLE view_note(agg BLOB NOT NULL, id BLOB NOT NULL, clerk BLOB NOT NULL,
  at INTEGER NOT NULL, text_c BLOB, until INTEGER, prints INTEGER NOT NULL) STRICT;
CREATE INDEX view_note_agg ON view_note(agg);

CREATE TABLE view_call(agg BLOB NOT NULL, id BLOB NOT NULL, clerk BLOB NOT NULL,
  at INTEGER NOT NULL, day INTEGER NOT NULL, result INTEGER NOT NULL, promised INTEGER,
  note_c BLOB) STRICT;
CREATE INDEX view_call_agg ON view_call(agg);

CREATE TABLE view_reservation(agg BLOB NOT NULL, code INTEGER NOT NULL, status INTEGER NOT NULL,
  school BLOB NOT NULL, teacher BLOB NOT NULL, center BLOB NOT NULL, model BLOB NOT NULL, kit BLOB,
  quantity INTEGER NOT NULL, pick_up INTEGER NOT NULL, due INTEGER NOT NULL,
  asked_at BLOB NOT NULL, asked_on INTEGER NOT NULL, place_in_line INTEGER NOT NULL,
  clerk BLOB NOT NULL, at INTEGER NOT NULL, pupils INTEGER, source TEXT, ended_on INTEGER,
  purpose_c BLOB, pupils_of_c BLOB, end_reason_c BLOB, source_terms TEXT) STRICT;
CREATE INDEX view_reservation_agg ON view_reservation(agg);
CREATE INDEX view_reservation_open ON view_reservation(center, model) WHERE status <= 3;
CREATE INDEX view_reservation_school ON view_reservation(school);
CREATE INDEX view_reservation_source ON view_reservation(source) WHERE source IS NOT NULL;
CREATE INDEX view_reservation_day ON view_reservation(pick_up);

CREATE TABLE view_member(agg BLOB NOT NULL, inc BLOB NOT NULL, center BLOB NOT NULL,
  desk BLOB NOT NULL, sign BLOB NOT NULL, box BLOB NOT NULL, label TEXT NOT NULL, parent BLOB,
  admitted_by BLOB, since INTEGER NOT NULL, revoked INTEGER NOT NULL) STRICT;
CREATE INDEX view_member_agg ON view_member(agg);

-- What a thing says that it was merged into; view_school and view_teacher say what that comes to.
CREATE TABLE view_merge(agg BLOB NOT NULL, into_agg BLOB NOT NULL) STRICT;
CREATE INDEX view_merge_agg ON view_merge(agg);

-- Two events that disagree and that somebody looked at.
CREATE TABLE view_settled(agg BLOB NOT NULL, event BLOB NOT NULL, other BLOB NOT NULL) STRICT;
CREATE INDEX view_settled_agg ON view_settled(agg);

CREATE TABLE view_shipment(agg BLOB NOT NULL, sent BLOB NOT NULL, manifest INTEGER NOT NULL,
  grp BLOB NOT NULL, from_center BLOB NOT NULL, to_center BLOB NOT NULL, day INTEGER NOT NULL,
  arrives INTEGER NOT NULL, request BLOB, clerk BLOB NOT NULL, at INTEGER NOT NULL,
  end INTEGER NOT NULL, ended BLOB, ended_center BLOB, ended_at INTEGER, missed BLOB) STRICT;
CREATE INDEX view_shipment_agg ON view_shipment(agg);
CREATE INDEX view_shipment_manifest ON view_shipment(manifest);
CREATE INDEX view_shipment_open ON view_shipment(to_center) WHERE end = 0;
CREATE INDEX view_shipment_request ON view_shipment(request) WHERE request IS NOT NULL;
CREATE INDEX view_shipment_sent ON view_shipment(sent);

CREATE TABLE view_transfer_request(agg BLOB NOT NULL, from_center BLOB NOT NULL,
  to_center BLOB NOT NULL, model BLOB NOT NULL, quantity INTEGER NOT NULL,
  needed INTEGER NOT NULL, asked INTEGER NOT NULL, reservation BLOB, clerk BLOB NOT NULL,
  at INTEGER NOT NULL, ended INTEGER, ended_on INTEGER, note_c BLOB, reason_c BLOB) STRICT;
CREATE INDEX view_transfer_request_agg ON view_transfer_request(agg);

-- What was found of a kit in a stocktake; presence: 0 here, 1 looked for and not found.
CREATE TABLE view_kit_count(agg BLOB NOT NULL, stocktake BLOB NOT NULL, grp BLOB NOT NULL,
  clerk BLOB NOT NULL, at INTEGER NOT NULL, day INTEGER NOT NULL, center BLOB NOT NULL,
  presence INTEGER NOT NULL, way INTEGER NOT NULL, shelf TEXT, condition INTEGER,
  was_standing INTEGER NOT NULL, was_place BLOB NOT NULL, was_shelf TEXT NOT NULL,
  counted BLOB NOT NULL) STRICT;
CREATE INDEX view_kit_count_agg ON view_kit_count(agg);
CREATE INDEX view_kit_count_stocktake ON view_kit_count(stocktake);

CREATE TABLE view_stocktake(agg BLOB NOT NULL, center BLOB NOT NULL, day INTEGER NOT NULL,
  clerk BLOB NOT NULL, at INTEGER NOT NULL, shelves TEXT NOT NULL, grp BLOB NOT NULL,
  closed_on INTEGER, end INTEGER, closed_by BLOB) STRICT;
CREATE INDEX view_stocktake_agg ON view_stocktake(agg);

-- The frozen list; settled: what the closing found where nobody had the kit in hand.
CREATE TABLE view_stocktake_kit(agg BLOB NOT NULL, kit BLOB NOT NULL, standing INTEGER NOT NULL,
  shelf TEXT NOT NULL, settled INTEGER) STRICT;
CREATE INDEX view_stocktake_kit_agg ON view_stocktake_kit(agg);

CREATE TABLE view_shelf(agg BLOB NOT NULL, code INTEGER NOT NULL, center BLOB NOT NULL,
  name TEXT NOT NULL, position INTEGER) STRICT;
CREATE INDEX view_shelf_agg ON view_shelf(agg);
CREATE INDEX view_shelf_center ON view_shelf(center);
