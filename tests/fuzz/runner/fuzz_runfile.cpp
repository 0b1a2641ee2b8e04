// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/format/runfile.h"

#include <cstddef>
#include <cstdlib>

using namespace crontopus;

/// What is read can be written, and reads as the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto first = RunFile::parse({reinterpret_cast<const char *>(data), size});
    if (!first)
        return 0;
    const std::string text = first->serialize();
    const auto second = RunFile::parse(text);
    if (!second || second->serialize() != text)
        std::abort();
    return 0;
}
