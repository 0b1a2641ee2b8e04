// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/zonerules.h"

#include <algorithm>
#include <limits>

namespace crontopus {
namespace {
using Iterator = std::vector<ZoneTransition>::const_iterator;

/// The first transition after `utc`.
Iterator after(const std::vector<ZoneTransition> &transitions, std::int64_t utc)
{
    return std::upper_bound(transitions.begin(), transitions.end(), utc,
                            [](std::int64_t time, const ZoneTransition &t) { return time < t.utc; });
}
} // namespace

ZoneRules::ZoneRules(std::string name, std::int32_t initialOffset, std::vector<ZoneTransition> transitions,
                     std::int64_t validFrom, std::int64_t validUntil)
    : m_name(std::move(name))
    , m_initialOffset(initialOffset)
    , m_transitions(std::move(transitions))
    , m_validFrom(validFrom)
    , m_validUntil(validUntil)
{
}

ZoneRules ZoneRules::utc()
{
    return ZoneRules("UTC", 0, {}, std::numeric_limits<std::int64_t>::min(),
                     std::numeric_limits<std::int64_t>::max());
}

std::int32_t ZoneRules::offsetAt(std::int64_t utc) const
{
    const Iterator next = after(m_transitions, utc);
    return next == m_transitions.begin() ? m_initialOffset : std::prev(next)->offset;
}

ZoneRules ZoneRules::clipped(std::int64_t from, std::int64_t until) const
{
    const Iterator first = after(m_transitions, from);
    const Iterator last =
        std::lower_bound(first, m_transitions.end(), until,
                         [](const ZoneTransition &t, std::int64_t time) { return t.utc < time; });
    return ZoneRules(m_name, offsetAt(from), std::vector<ZoneTransition>(first, std::max(first, last)),
                     std::max(from, m_validFrom), std::min(until, m_validUntil));
}

bool ZoneRules::sameOffsets(const ZoneRules &other, std::int64_t from, std::int64_t until) const
{
    if (offsetAt(from) != other.offsetAt(from))
        return false;
    Iterator mine = after(m_transitions, from);
    Iterator theirs = after(other.m_transitions, from);
    std::int32_t offset = offsetAt(from);
    // Tables may hold transitions that change nothing (a new abbreviation): those don't count.
    const auto skipIdle = [&offset, until](Iterator it, Iterator end) {
        while (it != end && it->utc < until && it->offset == offset)
            ++it;
        return it;
    };
    while (true) {
        mine = skipIdle(mine, m_transitions.end());
        theirs = skipIdle(theirs, other.m_transitions.end());
        const bool mineEnds = mine == m_transitions.end() || mine->utc >= until;
        const bool theirsEnds = theirs == other.m_transitions.end() || theirs->utc >= until;
        if (mineEnds || theirsEnds)
            return mineEnds && theirsEnds;
        if (*mine != *theirs)
            return false;
        offset = mine->offset;
        ++mine;
        ++theirs;
    }
}
} // namespace crontopus
