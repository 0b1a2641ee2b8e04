// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/longpolls.h"
#include "server/db/changes.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace crontopus;
using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Keeps what it is answered.
class Asker final : public Responder
{
public:
    void send(const Answer &answer) override
    {
        ++answers;
        status = answer ? answer->status : answer.error().status();
    }
    [[nodiscard]] bool gone() const override { return left; }

    int answers = 0, status = 0;
    bool left = false;
};
} // namespace

class TestLongPolls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto url = DatabaseUrl::parse(QString(u"sqlite://"_s + m_directory.path() + u"/x.db"_s));
        QVERIFY(url);
        m_readers = std::make_unique<Readers>(*url, 2);
    }

    void init()
    {
        m_polls = std::make_unique<LongPolls>(*m_readers);
        m_there = false;
        m_looks = 0;
    }

    void cleanup()
    {
        m_readers->finish();
        QCoreApplication::processEvents();
        m_polls.reset();
    }

    void answersAtOnceWhatIsThere()
    {
        m_there = true;
        const auto asker = ask(7, 60);
        QTRY_COMPARE(asker->answers, 1);
        QCOMPARE(asker->status, 200);
        QCOMPARE(m_polls->waiting(), 0);
    }

    void answersWhenItsKeyIsWoken()
    {
        const auto asker = ask(7, 60), other = ask(8, 60);
        QTRY_COMPARE(m_looks, 2);
        m_there = true;
        m_polls->wake(7);
        QTRY_COMPARE(asker->answers, 1);
        QCOMPARE(asker->status, 200);
        QCOMPARE(other->answers, 0);
        m_polls->wake(Changes::allOfThem);
        QTRY_COMPARE(other->answers, 1);
    }

    void looksAgainWhenWokenInBetween()
    {
        // What was read before the change says nothing yet, though the wake came while it was being read.
        std::atomic<bool> began = false, go = false;
        const auto asker = std::make_shared<Asker>();
        m_polls->wait(
            7, 60,
            [&]() -> Result<std::optional<HttpResponse>, ApiError> {
                if (m_looks++ > 0)
                    return std::optional(HttpResponse{200, {}, {}});
                began = true;
                while (!go)
                    QThread::msleep(1);
                return std::optional<HttpResponse>();
            },
            HttpResponse{204, {}, {}}, asker);
        QTRY_VERIFY(began);
        m_polls->wake(7);
        go = true;
        QTRY_COMPARE(asker->answers, 1);
        QCOMPARE(asker->status, 200);
        QCOMPARE(m_looks, 2);
    }

    void answersOtherwiseWhenTimeIsUp()
    {
        const auto now = ask(7, 0), soon = ask(7, 1);
        QTRY_COMPARE(now->answers, 1);
        QCOMPARE(now->status, 204);
        QCOMPARE(soon->answers, 0);
        QTRY_COMPARE(soon->answers, 1);
        QCOMPARE(soon->status, 204);
        QCOMPARE(m_polls->waiting(), 0);
    }

    void forgetsWhoLeft()
    {
        const auto asker = ask(7, 60);
        QTRY_COMPARE(m_looks, 1);
        asker->left = true;
        QTRY_COMPARE(m_polls->waiting(), 0);
    }

    void tellsAFault()
    {
        const auto asker = std::make_shared<Asker>();
        m_polls->wait(
            7, 60,
            []() -> Result<std::optional<HttpResponse>, ApiError> {
                return ApiError{ApiError::Kind::Unavailable, u"x"_s};
            },
            HttpResponse{204, {}, {}}, asker);
        QTRY_COMPARE(asker->answers, 1);
        QCOMPARE(asker->status, 503);
    }

    void finishAnswersAll()
    {
        const auto first = ask(7, 60), second = ask(8, 60);
        QTRY_COMPARE(m_looks, 2);
        m_polls->finish();
        QTRY_VERIFY(first->answers == 1 && second->answers == 1);
        QCOMPARE(first->status, 204);
        const auto late = ask(7, 60);
        QTRY_COMPARE(late->answers, 1);
    }

private:
    std::shared_ptr<Asker> ask(qint64 key, int seconds)
    {
        const auto asker = std::make_shared<Asker>();
        m_polls->wait(
            key, seconds,
            [this]() -> Result<std::optional<HttpResponse>, ApiError> {
                ++m_looks;
                return m_there ? std::optional(HttpResponse{200, {}, {}}) : std::nullopt;
            },
            HttpResponse{204, {}, {}}, asker);
        return asker;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<LongPolls> m_polls;
    std::atomic<bool> m_there = false;
    std::atomic<int> m_looks = 0;
};

QTEST_GUILESS_MAIN(TestLongPolls)
#include "tst_longpolls.moc"
