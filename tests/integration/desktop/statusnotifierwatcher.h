// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QTest>

namespace crontopus::test {
using namespace Qt::Literals::StringLiterals;

/// As much of a panel as makes Qt show tray icons over D-Bus.
class StatusNotifierWatcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ version CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems MEMBER m_items)

public:
    /// On the session bus.
    [[nodiscard]] bool start()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) &&
               bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
    }
    /// Icons that were shown so far.
    [[nodiscard]] qsizetype itemCount() const { return m_items.size(); }
    /// What the panel would show of the newest, read from the tray item itself.
    [[nodiscard]] QString tooltip() const
    {
        QDBusMessage ask =
            QDBusMessage::createMethodCall(m_items.value(itemCount() - 1), u"/StatusNotifierItem"_s,
                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask.setArguments({u"org.kde.StatusNotifierItem"_s, u"ToolTip"_s});
        // Not blocking: the console may be waiting for an answer of our own objects.
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(ask);
        if (!QTest::qWaitFor([&call] { return call.isFinished(); }) || call.isError())
            return {};
        const QDBusMessage answer = call.reply();
        const auto value = answer.arguments().value(0).value<QDBusVariant>().variant();
        const auto argument = value.value<QDBusArgument>();
        QString icon, title, text;
        argument.beginStructure();
        argument >> icon;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width = 0, height = 0;
            QByteArray pixels;
            argument.beginStructure();
            argument >> width >> height >> pixels;
            argument.endStructure();
        }
        argument.endArray();
        argument >> title >> text;
        argument.endStructure();
        return title + text;
    }
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        m_items.append(service.startsWith(u'/') ? message().service() : service);
    }

private:
    QStringList m_items;
};
} // namespace crontopus::test
