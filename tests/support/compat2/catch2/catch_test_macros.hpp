#pragma once

// Catch2 2 under the name that Catch2 3 gives it, so that tests are written for 3 alone.
#include <catch2/catch.hpp>
