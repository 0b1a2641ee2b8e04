// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace crontopus::runner {
/// A lock file that a process holds until it ends, however it ends; a child does not inherit it (fcntl(2),
/// "Advisory record locking").
class JobLock final
{
public:
    explicit JobLock(const std::string &path);
    ~JobLock();
    JobLock(const JobLock &) = delete;
    JobLock &operator=(const JobLock &) = delete;

    /// The file could be opened; when not, nothing can be locked and error() says why.
    [[nodiscard]] bool usable() const { return m_file >= 0; }
    [[nodiscard]] const std::string &error() const { return m_error; }
    /// Takes it if nobody has it.
    [[nodiscard]] bool tryTake();
    /// Waits for it.
    void take();
    /// The process that has it; 0 when none has.
    [[nodiscard]] std::int64_t holder() const;

    /// The number that the last holder left in the file; 0 when there is none.
    [[nodiscard]] std::int64_t readNumber() const;
    void writeNumber(std::int64_t number);

private:
    int m_file = -1;
    std::string m_error;
};

enum class Taken { Yes, Busy, Stopped };
/// Asks the process that holds the lock, and its job, to end, and takes the lock then; after
/// `killAfterSeconds` and some more that process is killed.
[[nodiscard]] Taken replaceHolder(JobLock &lock, std::int64_t killAfterSeconds);
} // namespace crontopus::runner
