#pragma once

// The school ?1 and all that were merged into it, however long the chain: a piece of SQL.
#define KSTEM_SAME_SCHOOLS                                                           \
  "(WITH RECURSIVE same(id) AS (SELECT ?1 UNION SELECT s.agg FROM view_school AS s " \
  "JOIN same ON s.merged_into = same.id) SELECT id FROM same)"
