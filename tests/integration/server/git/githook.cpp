// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/prereceive.h"

#include <QByteArrayView>

int main(int argc, char **argv)
{
    if (argc != 3 || QByteArrayView(argv[1]) != "hook" || QByteArrayView(argv[2]) != "pre-receive")
        return 2;
    return crontopus::server::runPreReceive();
}
