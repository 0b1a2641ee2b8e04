// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace crontopus {
struct Error;

/// A value, or the reason why there is none. The one result type of the project.
///
/// Test with `if (result)`; then use `*result`, `result->…` or `result.error()`. Reading the wrong side is a
/// programming error (std::get throws). Dropping a result unread is a compiler warning.
template<typename T, typename E = Error>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? **this : std::move(fallback); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value: `return {};`.
template<typename E>
class [[nodiscard]] Result<void, E> final
{
public:
    Result() = default;
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};
} // namespace crontopus
