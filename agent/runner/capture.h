// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace crontopus::runner {
/// What a job wrote: the first and the last part, and how much it was in all. Memory is bounded.
class Capture final
{
public:
    static constexpr std::size_t headBytes = 64 * 1024;
    static constexpr std::size_t tailBytes = 64 * 1024;

    void add(std::string_view data)
    {
        m_total += static_cast<std::int64_t>(data.size());
        const std::size_t fits = std::min(data.size(), headBytes - m_head.size());
        m_head += data.substr(0, fits);
        data.remove_prefix(fits);
        if (data.size() > tailBytes)
            data.remove_prefix(data.size() - tailBytes);
        // A ring: m_at is its oldest byte once it is full.
        const std::size_t grows = std::min(data.size(), tailBytes - m_ring.size());
        m_ring += data.substr(0, grows);
        data.remove_prefix(grows);
        while (!data.empty()) {
            const std::size_t part = std::min(data.size(), tailBytes - m_at);
            std::copy_n(data.data(), part, m_ring.data() + m_at);
            m_at = (m_at + part) % tailBytes;
            data.remove_prefix(part);
        }
    }

    [[nodiscard]] const std::string &head() const { return m_head; }
    [[nodiscard]] std::string tail() const { return m_ring.substr(m_at) + m_ring.substr(0, m_at); }
    /// The last of what was written, at most `bytes` (<= tailBytes) of it; a character of UTF-8 is not cut.
    [[nodiscard]] std::string last(std::size_t bytes) const
    {
        std::string text;
        if (m_ring.size() < bytes)
            text = m_head.substr(m_head.size() - std::min(m_head.size(), bytes - m_ring.size()));
        const std::size_t fromRing = std::min(m_ring.size(), bytes);
        for (std::size_t i = m_ring.size() - fromRing; i < m_ring.size(); ++i)
            text += m_ring[(m_at + i) % m_ring.size()];
        std::size_t cut = 0;
        while (static_cast<std::int64_t>(text.size()) < m_total &&
               cut < std::min<std::size_t>(3, text.size()) &&
               (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
            ++cut;
        return text.substr(cut);
    }
    [[nodiscard]] std::int64_t total() const { return m_total; }
    [[nodiscard]] bool endsLine() const
    {
        if (m_ring.empty())
            return m_head.empty() || m_head.back() == '\n';
        return m_ring[(m_at + m_ring.size() - 1) % m_ring.size()] == '\n';
    }

private:
    std::string m_head, m_ring;
    std::size_t m_at = 0;
    std::int64_t m_total = 0;
};
} // namespace crontopus::runner
