// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/server/benchserver.h"
#include "tests/bench/server/httpload.h"

#include <QCoreApplication>

#include <memory>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::bench;

namespace {
constexpr int agentCount = 10'000;
constexpr int perAddress = 5000, heartbeatConnections = 500;
constexpr auto interval = std::chrono::seconds(30); ///< of heartbeats
using Clock = std::chrono::steady_clock;

struct Agent
{
    std::string token;
    long long id = 0;
    std::unique_ptr<HttpClient> poll;
};

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}
} // namespace

/// Ten thousand agents, each with a long poll held open and a heartbeat every half minute over a second
/// connection, from one thread.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    raiseFileLimit();
    BenchServer server;
    if (!server.start())
        return 1;
    const double before = server.residentBytes();
    std::vector<Agent> agents(agentCount);
    for (std::size_t i = 0; i < agents.size(); ++i) {
        Agent &agent = agents[i];
        const QJsonObject answer =
            server.ask("POST", "/api/endpoints/enroll", {{u"name"_s, u"box-%1"_s.arg(qulonglong(i))}});
        agent.token = answer[u"token"_s].toString().toStdString();
        agent.id = answer[u"endpoint_id"_s].toInteger();
        const std::string source = "127.0.0." + std::to_string(2 + i / perAddress);
        agent.poll = std::make_unique<HttpClient>(server.port(), source);
        if (agent.id == 0 || agent.poll->socket() < 0) {
            std::fprintf(stderr, "agent %zu cannot connect\n", i);
            return 1;
        }
    }
    std::vector<std::unique_ptr<HttpClient>> heartbeats(heartbeatConnections);
    for (auto &client : heartbeats)
        client = std::make_unique<HttpClient>(server.port(), "127.0.0.9");
    const auto poll = [](Agent &agent) {
        const std::string text = request(
            "GET", "/api/endpoints/" + std::to_string(agent.id) + "/commands?timeout=60", agent.token);
        return ::send(agent.poll->socket(), text.data(), text.size(), MSG_NOSIGNAL) == ssize_t(text.size());
    };
    for (Agent &agent : agents)
        poll(agent);

    const double cpuBefore = server.cpuSeconds();
    const auto begin = Clock::now();
    std::vector<double> times;
    std::size_t failed = 0;
    for (std::size_t i = 0; i < agents.size(); ++i) {
        std::this_thread::sleep_until(begin + interval * i / agentCount);
        const auto sent = Clock::now();
        const auto answer = heartbeats[i % heartbeats.size()]->ask(
            request("POST", "/api/endpoints/" + std::to_string(agents[i].id) + "/heartbeat", agents[i].token,
                    R"({"status":"active","state":{"jobs_total":20,"errors":[]}})"));
        times.push_back(secondsSince(sent));
        failed += answer.status == 200 ? 0 : 1;
    }
    const double cpu = (server.cpuSeconds() - cpuBefore) / secondsSince(begin);
    std::sort(times.begin(), times.end());

    // How soon does an agent hear of a command?
    std::vector<double> wakes;
    for (int round = 0; round < 50; ++round) {
        Agent &agent = agents[std::size_t(round) * 97];
        const auto sent = Clock::now();
        std::thread command([&] {
            static_cast<void>(server.ask("POST", "/api/endpoints/" + std::to_string(agent.id) + "/commands",
                                         {{u"type"_s, u"sync-now"_s}}));
        });
        std::string received;
        char buffer[4096];
        while (answerLength(received) == 0) {
            const ssize_t size = ::recv(agent.poll->socket(), buffer, sizeof buffer, 0);
            if (size <= 0)
                break;
            received.append(buffer, std::size_t(size));
        }
        wakes.push_back(secondsSince(sent));
        command.join();
    }
    std::sort(wakes.begin(), wakes.end());
    const double resident = server.residentBytes();
    row("server: resident with 10,000 agents, MB", countText(resident / 1e6), "", "", "< 600");
    row("server: of it for each agent, kB", countText((resident - before) / agentCount / 1e3), "", "", "");
    row("server: cores that their heartbeats take", countText(cpu), "", "", "");
    row("server: a heartbeat among them, slowest in a hundred",
        durationText(times[times.size() * 99 / 100]) +
            (failed > 0 ? ", " + std::to_string(failed) + " FAILED" : ""),
        "", "", "");
    row("server: from a command to the agent that waits, median", durationText(wakes[wakes.size() / 2]), "",
        "", "");
    return 0;
}
