// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/settings/settings.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QSettings>
#include <QThreadPool>

#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using Change = std::function<void(QSettings &settings)>;

class Store final
{
public:
    Store() { m_pool.setMaxThreadCount(1); }

    QHash<QString, QVariant> &values()
    {
        if (!std::exchange(m_loaded, true)) {
            const QSettings settings;
            const QStringList keys = settings.allKeys();
            for (const QString &key : keys)
                m_values.insert(key, settings.value(key));
        }
        return m_values;
    }
    void add(Change change)
    {
        m_changes.append(std::move(change));
        if (!std::exchange(m_writing, true))
            m_pool.start([this] { write(); });
    }
    void reload()
    {
        m_pool.waitForDone();
        const QMutexLocker lock(&mutex);
        m_loaded = false;
        m_values.clear();
    }

    QMutex mutex; ///< held by callers of values() and add()

private:
    void write()
    {
        QMutexLocker lock(&mutex);
        while (!m_changes.isEmpty()) {
            const QList<Change> changes = std::exchange(m_changes, {});
            lock.unlock();
            {
                QSettings settings;
                for (const Change &change : changes)
                    change(settings);
            }
            lock.relock();
        }
        m_writing = false;
    }

    QHash<QString, QVariant> m_values;
    QList<Change> m_changes;
    bool m_loaded = false, m_writing = false;
    QThreadPool m_pool; ///< of one thread; waits for it at the program's end
};

Store &store()
{
    static Store all;
    return all;
}
} // namespace

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    const QMutexLocker lock(&store().mutex);
    return store().values().value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    const QMutexLocker lock(&store().mutex);
    auto &values = store().values();
    const auto known = values.constFind(key);
    if (known != values.cend() && *known == value)
        return;
    values.insert(key, value);
    store().add([key, value](QSettings &settings) { settings.setValue(key, value); });
}

void Settings::remove(const QString &key)
{
    const QMutexLocker lock(&store().mutex);
    store().values().removeIf(
        [&key](const auto &each) { return each.key() == key || each.key().startsWith(key + u'/'); });
    store().add([key](QSettings &settings) { settings.remove(key); });
}

void Settings::clear()
{
    const QMutexLocker lock(&store().mutex);
    store().values().clear();
    store().add([](QSettings &settings) { settings.clear(); });
}

void Settings::reload()
{
    store().reload();
}
} // namespace crontopus
