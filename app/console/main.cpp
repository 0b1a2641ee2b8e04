// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/theme.h"
#include "app/console/window/mainwindow.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"crontopus-console"_s);
    QApplication::setOrganizationName(u"crontopus"_s);
    QApplication::setApplicationDisplayName(u"Crontopus"_s);
    QApplication::setApplicationVersion(QStringLiteral(CRONTOPUS_VERSION));
    crontopus::Theme theme;
    crontopus::MainWindow window(theme);
    window.show();
    return QApplication::exec();
}
