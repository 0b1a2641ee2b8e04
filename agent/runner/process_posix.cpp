// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/process.h"

#include "agent/runner/descendants.h"
#include "agent/runner/system.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

namespace crontopus::runner {
namespace {
constexpr std::int64_t longAfterMs = 50;
constexpr std::int64_t drainMs = 250;     ///< for background children that keep the stream open
constexpr std::int64_t treePollMs = 20;   ///< how often to look whether a dying tree is gone
constexpr std::int64_t giveUpMs = 10'000; ///< after SIGKILL: a process that hangs in the kernel
constexpr std::array stopSignals{SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1};

volatile sig_atomic_t stoppedBy = 0;
int wakeRead = -1, wakeWrite = -1;

void onSignal(int number)
{
    const int saved = errno;
    if (number != SIGCHLD && stoppedBy == 0)
        stoppedBy = number;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(wakeWrite, &byte, 1);
    errno = saved;
}

bool makePipe(int (&ends)[2])
{
#ifdef __linux__
    return pipe2(ends, O_CLOEXEC) == 0;
#else
    if (pipe(ends) != 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return true;
#endif
}

void makeNonBlocking(int descriptor)
{
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

/// What a child that could not exec says before it ends.
struct StartFailure
{
    int error = 0;
    bool inDirectory = false;
};

[[noreturn]] void becomeCommand(const Command &command, char *const *words, int output, int report)
{
    setsid();
    struct sigaction standard
    {
    };
    standard.sa_handler = SIG_DFL;
    for (const int number : stopSignals)
        sigaction(number, &standard, nullptr);
    sigaction(SIGCHLD, &standard, nullptr);
    sigaction(SIGPIPE, &standard, nullptr);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);

    StartFailure failure;
    if (chdir(command.workingDir.c_str()) != 0) {
        failure = {errno, true};
    } else {
        const int input = command.input >= 0 ? command.input : open("/dev/null", O_RDONLY | O_CLOEXEC);
        dup2(input, STDIN_FILENO);
        if (output >= 0) {
            dup2(output, STDOUT_FILENO);
            dup2(output, STDERR_FILENO);
        }
        execvp(words[0], words);
        failure = {errno, false};
    }
    [[maybe_unused]] const ssize_t written = write(report, &failure, sizeof failure);
    _exit(127);
}

/// One command while it runs.
class Watch final
{
public:
    Watch(pid_t child, int output, const Limits &limits, Capture *capture)
        : m_child(child), m_output(output), m_limits(limits), m_capture(capture)
    {
    }

    Ending wait(const Meanwhile &meanwhile)
    {
        const std::int64_t start = monotonicMs();
        if (m_limits.timeoutSeconds > 0)
            m_timeoutAt = start + m_limits.timeoutSeconds * 1000;
        m_longAt = start + longAfterMs;
        while (!done()) {
            pause();
            readOutput();
            reap();
            const std::int64_t now = monotonicMs();
            if (m_longAt && now >= *m_longAt && !m_exited) {
                m_longAt.reset();
                meanwhile.whenLong();
            }
            if (m_capture && !m_exited)
                m_lookAt = meanwhile.look(now);
            step(now);
        }
        return m_ending;
    }

private:
    [[nodiscard]] bool done() const
    {
        if (!m_exited)
            return m_gaveUp;
        return m_ended ? m_treeGone || m_gaveUp : m_output < 0 || m_drained;
    }

    /// Ends the tree when it is time, and notices when there is nothing left to wait for.
    void step(std::int64_t now)
    {
        if (!m_ended && (stoppedBy != 0 || (m_timeoutAt && now >= *m_timeoutAt)) && !m_exited) {
            m_ending.stopped = stoppedBy != 0;
            m_ending.timedOut = !m_ending.stopped;
            m_ended = true;
            m_killAt = now + m_limits.killAfterSeconds * 1000;
            signalTree(m_child, SIGTERM);
        }
        if (m_ended) {
            if (!m_treeGone && now >= m_killAt)
                signalTree(m_child, SIGKILL);
            m_gaveUp = now >= m_killAt + giveUpMs;
            return;
        }
        if (m_exited && m_output >= 0) {
            if (!m_drainUntil)
                m_drainUntil = now + drainMs;
            m_drained = now >= *m_drainUntil;
        }
    }

    void pause() const
    {
        const std::int64_t now = monotonicMs();
        std::optional<std::int64_t> until = m_ended    ? now + treePollMs
                                            : m_exited ? m_drainUntil
                                                       : m_timeoutAt;
        for (const std::optional<std::int64_t> &at : {m_longAt, m_lookAt}) {
            if (at && !m_exited && (!until || *at < *until))
                until = at;
        }
        int wait = -1;
        if (m_exited && !m_drainUntil && !m_ended)
            wait = 0;
        else if (until)
            wait = static_cast<int>(std::clamp<std::int64_t>(*until - now, 0, INT_MAX));
        std::array<pollfd, 2> watched{{{wakeRead, POLLIN, 0}, {m_output, POLLIN, 0}}};
        poll(watched.data(), watched.size(), wait);
        std::array<char, 64> bytes{};
        while (read(wakeRead, bytes.data(), bytes.size()) > 0) {
        }
    }

    /// Some of what is there, so that endless output cannot keep us from looking at the clock.
    void readOutput()
    {
        static std::array<char, 64 * 1024> buffer;
        for (int i = 0; i < 16 && m_output >= 0; ++i) {
            const ssize_t got = read(m_output, buffer.data(), buffer.size());
            if (got > 0) {
                m_capture->add({buffer.data(), static_cast<std::size_t>(got)});
            } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
                close(m_output);
                m_output = -1;
            } else {
                return;
            }
        }
    }

    /// Orphans of the tree come to us where the system has subreapers: with the last child the tree is gone.
    void reap()
    {
        int status = 0;
        pid_t pid = 0;
        while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
            if (pid != m_child)
                continue;
            m_exited = true;
            if (WIFSIGNALED(status))
                m_ending.signalNumber = WTERMSIG(status);
            else
                m_ending.exitCode = WEXITSTATUS(status);
        }
        m_treeGone = pid < 0 && errno == ECHILD && !groupLives();
    }

    [[nodiscard]] bool groupLives() const
    {
#ifdef __linux__
        return false;
#else
        return kill(-m_child, 0) == 0;
#endif
    }

    const pid_t m_child;
    int m_output;
    const Limits m_limits;
    Capture *m_capture;
    Ending m_ending;
    std::optional<std::int64_t> m_timeoutAt, m_drainUntil, m_longAt, m_lookAt;
    std::int64_t m_killAt = 0;
    bool m_exited = false;   ///< the command itself
    bool m_ended = false;    ///< the tree was told to end
    bool m_treeGone = false; ///< and did
    bool m_drained = false, m_gaveUp = false;
};
} // namespace

void prepareProcess()
{
    // Descriptors 0 to 2 must not become those of our own files.
    for (int next = open("/dev/null", O_RDWR); next >= 0; next = open("/dev/null", O_RDWR)) {
        if (next > STDERR_FILENO) {
            close(next);
            break;
        }
    }
    int ends[2];
    if (makePipe(ends)) {
        wakeRead = ends[0];
        wakeWrite = ends[1];
        makeNonBlocking(wakeRead);
        makeNonBlocking(wakeWrite);
    }
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (const int number : stopSignals)
        sigaction(number, &action, nullptr);
    action.sa_flags = SA_NOCLDSTOP;
    sigaction(SIGCHLD, &action, nullptr);
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, nullptr);
#ifdef __linux__
    prctl(PR_SET_CHILD_SUBREAPER, 1);
#endif
}

int stopSignal()
{
    return stoppedBy;
}

void sleepUnlessStopped(std::int64_t milliseconds)
{
    const std::int64_t end = monotonicMs() + milliseconds;
    for (std::int64_t now = monotonicMs(); now < end && stoppedBy == 0; now = monotonicMs()) {
        pollfd wake{wakeRead, POLLIN, 0};
        poll(&wake, 1, static_cast<int>(std::min<std::int64_t>(end - now, INT_MAX)));
        std::array<char, 64> bytes{};
        while (read(wakeRead, bytes.data(), bytes.size()) > 0) {
        }
    }
}

Ending runCommand(const Command &command, const Limits &limits, Capture *capture, const Meanwhile &meanwhile)
{
    Ending failed;
    for (const auto &[name, value] : command.env)
        setenv(name.c_str(), value.c_str(), 1);
    std::vector<char *> words;
    for (const std::string &word : command.words)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);

    int output[2] = {-1, -1}, report[2];
    if (!makePipe(report) || (capture && !makePipe(output))) {
        failed.problem = std::string("Cannot make a pipe: ") + std::strerror(errno) + '.';
        return failed;
    }
    const pid_t child = fork();
    if (child == 0)
        becomeCommand(command, words.data(), output[1], report[1]);
    const int forkError = errno;
    close(report[1]);
    if (capture)
        close(output[1]);

    // Ends with exec; from then on the child leads its own group.
    StartFailure failure;
    ssize_t got = 0;
    while (child > 0 && (got = read(report[0], &failure, sizeof failure)) < 0 && errno == EINTR) {
    }
    close(report[0]);
    if (child < 0 || got == sizeof failure) {
        if (child < 0)
            failed.problem = std::string("Cannot start a process: ") + std::strerror(forkError) + '.';
        else if (failure.inDirectory)
            failed.problem = "Cannot enter the working directory " + command.workingDir + ": " +
                             std::strerror(failure.error) + '.';
        else
            failed.problem = "Cannot start " + command.words[0] + ": " + std::strerror(failure.error) + '.';
        if (child > 0)
            waitpid(child, nullptr, 0);
        if (capture)
            close(output[0]);
        return failed;
    }
    if (capture)
        makeNonBlocking(output[0]);
    return Watch(child, output[0], limits, capture).wait(meanwhile);
}
} // namespace crontopus::runner
