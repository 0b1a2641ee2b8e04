<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>crontopus::AccountPage</name>
    <message>
        <source>New API token</source>
        <translation>新しい API トークン</translation>
    </message>
    <message>
        <source>Read the account anew</source>
        <translation>アカウントを読み直す</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>crontopus::AccountPanel</name>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Current one</source>
        <translation>現在のもの</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>新しいもの (再入力)</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>アカウントを読み込み中</translation>
    </message>
    <message>
        <source>Admin, also of the server</source>
        <translation>管理者 (サーバーも管理)</translation>
    </message>
    <message>
        <source>Everything else that is signed in as you will have to sign in again.</source>
        <translation>あなたとしてサインインしている他のものはすべて、再サインインが必要になります。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1 文字以上。</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>2 つの新しいパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>パスワードを変更中</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>The password of this account cannot be changed from here.</source>
        <translation>このアカウントのパスワードはここからは変更できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::AdminPage</name>
    <message>
        <source>Read the list anew</source>
        <translation>一覧を読み直す</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Server admin</source>
        <translation>サーバー管理</translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation>今後は Crontopus に実行させる</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>行をコピーしました。</translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation>このジョブはここでもスケジュールされています。Crontopus は自分のものでないエントリには触れません。この行を %1 から自分で削除してください。そうしないとコマンドが 2 回実行されます。</translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation>このエントリは、ラベル「source: discovered」の付いたジョブとして Git に登録されます。cron は %1 の行をこれまでどおり実行し続け、そこは何も変わりません。</translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation>ジョブ %1/%2 はすでにあります。</translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation>%1 をコミットしました。次に %2 からこの行を削除してください:
%3</translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation>%1 をコミットしました。cron は引き続きこの行を実行します。引き渡すには、ジョブのラベル「source」を外し、%2 からこの行を削除してください:
%3</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>%1 を引き継ぎました。</translation>
    </message>
    <message>
        <source>This is the job %1 already, and its line still stands in the machine&apos;s own scheduler: remove it there, or the command runs twice.</source>
        <translation>これはすでにジョブ %1 になっていますが、その行がまだマシン自身のスケジューラーにあります。そこで削除してください。そうしないとコマンドが 2 回実行されます。</translation>
    </message>
    <message>
        <source>The job moves to this namespace and is scheduled on %1 alone. The line in the machine&apos;s own scheduler stays: remove it there, or the command runs twice.</source>
        <translation>ジョブはこの名前空間に移り、%1 だけでスケジュールされます。マシン自身のスケジューラーの行は残ります。そこで削除してください。そうしないとコマンドが 2 回実行されます。</translation>
    </message>
    <message>
        <source>The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.</source>
        <translation>サーバーにこのエントリのマニフェストがまだないか、そのスケジュールをジョブに設定できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>「%1」は名前空間にできません。英小文字、数字、ハイフンを使い、先頭と末尾は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>%1 is adopted. Now remove the line on %2:
%3</source>
        <translation>%1 を引き継ぎました。次に %2 でこの行を削除してください:
%3</translation>
    </message>
</context>
<context>
    <name>crontopus::Adoption</name>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>英小文字、数字、ハイフンを使い、先頭と末尾は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation>「%1」はジョブの名前にできません。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation>「%1」は名前空間にできません。%2</translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation>スケジュール「%1」は cron 式ではありません: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentBanner</name>
    <message>
        <source>Set up the agent</source>
        <translation>エージェントを設定</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>No agent of this machine follows this repository yet: its jobs do not run here.</source>
        <translation>このマシンのエージェントはまだこのリポジトリに従っていません。ジョブはここでは実行されません。</translation>
    </message>
    <message>
        <source>This machine&apos;s agent is not running. Jobs that are scheduled go on; changes and new runs are not picked up.</source>
        <translation>このマシンのエージェントは動作していません。スケジュール済みのジョブは続きますが、変更や新しい実行は取り込まれません。</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>エージェントを展開</translation>
    </message>
    <message>
        <source>No machine is enrolled yet: jobs run nowhere.</source>
        <translation>登録されたマシンはまだありません。ジョブはどこでも実行されません。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation>%1:%2: %3 %4</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation>はキーのマップでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 は未知のキーです。</translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation>は単一の値でなければなりません。</translation>
    </message>
    <message>
        <source>holds a control character, such as a line end.</source>
        <translation>に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation>は環境変数 %1 を求めていますが、設定されていません。</translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation>%1 は %2 ですが、このマシンは %3 です。後者を使います。</translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation>は名前から値へのマップでなければなりません。</translation>
    </message>
    <message>
        <source>%1 sends tokens and output over plain http, where others can read them: use https.</source>
        <translation>%1 はトークンと出力を平文の http で送るため、他の人に読まれます。https を使ってください。</translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation>は 30、30s、5m のように %1 秒から 1 日の間でなければなりません。</translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation>%1.type %2 は未知です。存在するキーを使います。</translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation>は %1 ではなく error、warning、info、debug のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation>は %1 ではなく text か json でなければなりません。</translation>
    </message>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation>%1:%2: これは有効な YAML ではありません: %3。</translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation>%1: git.url がありません。</translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests, or backend.api_url to the server that knows it.</source>
        <translation>ジョブのマニフェストがあるリポジトリのアドレスかパスを設定するか、backend.api_url にそれを知るサーバーを設定してください。</translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation>他の人がこのファイルと中のパスワードを読めます。chmod 600 を実行してください。</translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation>作成するか、--config で別のものを指定してください。キーは docs/agent.md にあります。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentSetup</name>
    <message>
        <source>The program crontopus-agent was not found.</source>
        <translation>プログラム crontopus-agent が見つかりません。</translation>
    </message>
    <message>
        <source>Install it, or name it in the settings.</source>
        <translation>インストールするか、設定で指定してください。</translation>
    </message>
    <message>
        <source>This machine has an agent already, set up in %1.</source>
        <translation>このマシンにはすでにエージェントがあり、%1 で設定されています。</translation>
    </message>
    <message>
        <source>This machine&apos;s agent already follows %1.</source>
        <translation>このマシンのエージェントはすでに %1 に従っています。</translation>
    </message>
    <message>
        <source>Change git.url in %1 to move it to this repository.</source>
        <translation>このリポジトリに移すには %1 の git.url を変更してください。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>端末で実行して理由を確認してください。</translation>
    </message>
    <message>
        <source>crontopus-agent could not be started.</source>
        <translation>crontopus-agent を起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentStatus</name>
    <message>
        <source>No manifest asks for this job.</source>
        <translation>このジョブを求めるマニフェストはありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::Alert</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>応答なし</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>%1 で %n 回連続で失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>%1 で失敗</translation>
    </message>
    <message>
        <source>Should have started %1</source>
        <translation>%1 に開始するはずでした</translation>
    </message>
    <message>
        <source>No sign of life since %1</source>
        <translation>%1 から応答がありません</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertBook</name>
    <message>
        <source>The list of alerts in %1 cannot be used: %2</source>
        <translation>%1 の警告一覧を使用できません: %2</translation>
    </message>
    <message>
        <source>Move the file away; alerts that were acknowledged will show up again.</source>
        <translation>ファイルを移動してください。確認済みの警告は再び表示されます。</translation>
    </message>
    <message>
        <source>The list of alerts could not be kept: %1</source>
        <translation>警告一覧を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertsPage</name>
    <message>
        <source>Snoozed until fixed</source>
        <translation>解決までスヌーズ</translation>
    </message>
    <message>
        <source>Snoozed, again %1</source>
        <translation>スヌーズ中、%1に再通知</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>警告を絞り込む</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>ジョブまたはエンドポイント</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Snooze for 1 h</source>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>明日までスヌーズ</translation>
    </message>
    <message>
        <source>Snooze until fixed</source>
        <translation>解決までスヌーズ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再び未対応にする</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>すべての警告を表示</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>表示する警告</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>確認済みとスヌーズ中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未対応のものはありません</translation>
    </message>
    <message>
        <source>Some alerts are acknowledged, snoozed or filtered out.</source>
        <translation>確認済み、スヌーズ中、または絞り込みで隠れた警告があります。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Jobs that fail or do not start, and endpoints that fall silent, appear here.</source>
        <translation>失敗したり開始しなかったりするジョブと、応答のなくなったエンドポイントがここに表示されます。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>crontopus::ApiClient</name>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>%1 の応答が %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 sends to another address: %2.</source>
        <translation>%1 は別のアドレスに転送します: %2。</translation>
    </message>
    <message>
        <source>If that is the right one, use it as the server&apos;s address.</source>
        <translation>それが正しければ、サーバーのアドレスとして使ってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 の証明書は信頼されていません: %2</translation>
    </message>
    <message>
        <source>If its administrator confirms the fingerprint SHA-256 %1, trust it.</source>
        <translation>管理者が SHA-256 フィンガープリント %1 を確認したら、信頼してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer as a Crontopus server does.</source>
        <translation>%1 は Crontopus サーバーのような応答をしませんでした。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::AppLink</name>
    <message>
        <source>This is no link that Crontopus can open: %1</source>
        <translation>Crontopus では開けないリンクです: %1</translation>
    </message>
    <message>
        <source>Links look like crontopus://job/production/backup-db.</source>
        <translation>リンクは crontopus://job/production/backup-db のような形です。</translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>保存された状態を読み取れません。</translation>
    </message>
</context>
<context>
    <name>crontopus::AssignmentEdit</name>
    <message>
        <source>Only on these endpoints</source>
        <translation>これらのエンドポイントのみ</translation>
    </message>
    <message>
        <source>Only on endpoints with these labels</source>
        <translation>これらのラベルのあるエンドポイントのみ</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>All must match; several values of one label by commas. hostname, name and platform are there on every endpoint.</source>
        <translation>すべてに一致する必要があります。1 つのラベルに複数の値はコンマで区切ります。hostname、name、platform はどのエンドポイントにもあります。</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>この名前のエンドポイントはありません。</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>このリポジトリに従うすべてのエンドポイントで実行します。</translation>
    </message>
    <message>
        <source>Runs on %1.</source>
        <translation>%1 で実行します。</translation>
    </message>
    <message>
        <source>Runs where all of this holds.</source>
        <translation>これらすべてに当てはまる場所で実行します。</translation>
    </message>
    <message>
        <source>Tick at least one endpoint.</source>
        <translation>エンドポイントを 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Name at least one label.</source>
        <translation>ラベルを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Say which values the label “%1” may have.</source>
        <translation>ラベル「%1」が取りうる値を指定してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation>%1 がジョブを拒否しました: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AuditPanel</name>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>エントリの詳細</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>エントリを選択すると全体を表示します。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>監査ログを読み込み中</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>テナント: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Autostart</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key cannot be changed.</source>
        <translation>レジストリの Run キーを変更できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::Backend</name>
    <message>
        <source>The server does not take a run of %1: %2</source>
        <translation>サーバーが %1 の実行を受け付けません: %2</translation>
    </message>
    <message>
        <source>This machine is not enrolled: set backend.enrollment_token and run `crontopus-agent enroll`.</source>
        <translation>このマシンは登録されていません。backend.enrollment_token を設定し、`crontopus-agent enroll` を実行してください。</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2.</source>
        <translation>%1 にエンドポイント %2 として登録しました。</translation>
    </message>
    <message>
        <source>The server no longer takes this machine&apos;s token: the machine was revoked there, or another one with the same machine id was enrolled. Jobs stay as they are and are not synced. `crontopus-agent enroll` connects it anew; on a machine cloned from another, with --new-machine-id.</source>
        <translation>サーバーはこのマシンのトークンを受け付けなくなりました。サーバーで失効されたか、同じマシン ID の別のマシンが登録されました。ジョブはそのまま残り、同期されません。`crontopus-agent enroll` で再接続します。別のマシンから複製したマシンでは --new-machine-id を付けてください。</translation>
    </message>
    <message>
        <source>This agent does not know that command.</source>
        <translation>このエージェントはそのコマンドを知りません。</translation>
    </message>
    <message>
        <source>Update crontopus-agent on this machine.</source>
        <translation>このマシンの crontopus-agent を更新してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer held no new token.</source>
        <translation>サーバーの応答に新しいトークンがありませんでした。</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>Make a new enrollment token and set backend.enrollment_token to it.</source>
        <translation>新しい登録トークンを作り、backend.enrollment_token に設定してください。</translation>
    </message>
    <message>
        <source>%1 did not answer an enrollment as a Crontopus server does.</source>
        <translation>%1 は登録に対して Crontopus サーバーのような応答をしませんでした。</translation>
    </message>
    <message>
        <source>%1 holds no token of an endpoint.</source>
        <translation>%1 にエンドポイントのトークンがありません。</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus-agent enroll`.</source>
        <translation>それを移動し、`crontopus-agent enroll` を実行してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkEdits</name>
    <message>
        <source>“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>「%1」は名前にできません: 英小文字、数字、ハイフンで 63 文字以内、両端はハイフン以外です。</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>ジョブ「%1/%2」はすでにあります。</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>すでにすべてそうなっています。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>タイムゾーンを設定</translation>
    </message>
    <message>
        <source>Set the timeout</source>
        <translation>タイムアウトを設定</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Assign to endpoints</source>
        <translation>エンドポイントに割り当て</translation>
    </message>
    <message>
        <source>Move to a namespace</source>
        <translation>名前空間に移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Paused jobs keep their place in the scheduler but do not run.</source>
        <translation>一時停止したジョブはスケジューラーに残りますが、実行されません。</translation>
    </message>
    <message>
        <source>They run again at their times.</source>
        <translation>再びその時刻に実行されます。</translation>
    </message>
    <message>
        <source>They get their place in the scheduler again.</source>
        <translation>再びスケジューラーに入ります。</translation>
    </message>
    <message>
        <source>Disabled jobs are taken out of the scheduler; their files stay.</source>
        <translation>無効にしたジョブはスケジューラーから外れますが、ファイルは残ります。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>マシン自身のタイムゾーン</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>15m, 2h; empty: none</source>
        <translation>15m、2h。空: なし</translation>
    </message>
    <message>
        <source>Labels to set</source>
        <translation>設定するラベル</translation>
    </message>
    <message>
        <source>Labels to take away</source>
        <translation>取り除くラベル</translation>
    </message>
    <message>
        <source>Names to take away, by commas</source>
        <translation>取り除く名前 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>The files move to the namespace&apos;s directory; a name of your own makes a new one. The jobs stay the same ones: their id is written down, so that their runs stay with them.</source>
        <translation>ファイルは名前空間のディレクトリに移ります。独自の名前を書くと新しく作ります。ジョブは同じもののままです。ID が書き込まれるので、実行もそのまま残ります。</translation>
    </message>
    <message>
        <source>Their files are deleted and they leave the scheduler. Undo, or reverting the commit, brings them back.</source>
        <translation>ファイルは削除され、ジョブはスケジューラーから外れます。「元に戻す」かコミットの取り消しで戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 個のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>「%1」はタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>“%1” is no duration: write 90s, 15m or 2h.</source>
        <translation>「%1」は長さではありません: 90s、15m、2h のように書いてください。</translation>
    </message>
    <message>
        <source>Name a label to set or to take away.</source>
        <translation>設定または取り除くラベルを指定してください。</translation>
    </message>
    <message>
        <source>Choose or name a namespace.</source>
        <translation>名前空間を選択するか、名前を入力してください。</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 を変更</translation>
    </message>
</context>
<context>
    <name>crontopus::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message>
        <source>Files that change</source>
        <translation>変わるファイル</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>影響</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 個のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>The first %1 of %2 jobs</source>
        <translation>%2 個のジョブのうち最初の %1 個</translation>
    </message>
    <message>
        <source>Jobs that change: %1</source>
        <translation>変わるジョブ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>このうち %n 個のファイルに未コミットの編集があります。それもこのコミットに入ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation>コミット中</translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation>%1 をコミットしました: %2</translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation>これらはジョブではないため、破棄すると元に戻せません: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>破棄中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation>%1 の編集を破棄しました。</translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation>%1 個のファイルの編集を破棄しました。</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>プル中</translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation>プルしました: 現在 %1。</translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation>プルしました。あなたのコミットは取り込んだものの上にあります。</translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation>新しくプルするものはありません。</translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation>プルを完了中</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>プッシュ中</translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation>プッシュしました。</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>コミットするものはありません</translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation>ジョブの編集は、コミットするまでここで待ちます。すべてコミット済みです。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation>プルをキャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>プル</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Discard checked edits</source>
        <translation>チェックした編集を破棄</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation>変更を更新</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>すべてチェック/解除</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>このマシンへの影響</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>切り離し</translation>
    </message>
    <message>
        <source>no remote</source>
        <translation>リモートなし</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation>↑%1 件プッシュ待ち</translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation>↓%1 件プル待ち</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>%1 件をプッシュ</translation>
    </message>
    <message>
        <source>↑%1 waiting for the server</source>
        <translation>↑%1 件サーバー待ち</translation>
    </message>
</context>
<context>
    <name>crontopus::ClonePanel</name>
    <message>
        <source>Clone</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>リポジトリをクローン</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>%1 をクローン中</translation>
    </message>
</context>
<context>
    <name>crontopus::CollisionsCard</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>今後 1 週間の同時開始</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Starts on which endpoint</source>
        <translation>どのエンドポイントでの開始か</translation>
    </message>
    <message>
        <source>Jobs that start at once</source>
        <translation>同時に開始するジョブ</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Each number: the most jobs that one endpoint starts in a minute of the hour. Click an hour for its jobs.</source>
        <translation>各数値は、その時間帯に 1 つのエンドポイントが 1 分間に開始するジョブの最大数です。時間帯をクリックするとジョブを表示します。</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>すべてのエンドポイント</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the coming week.</source>
        <translation>今後 1 週間の予定はありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Search jobs, endpoints, runs and commands</source>
        <translation>ジョブ、エンドポイント、実行、コマンドを検索</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPoll</name>
    <message>
        <source>The agent cannot write to its directory.</source>
        <translation>エージェントが自分のディレクトリに書き込めません。</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation>エラーがあってもコミット</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>コミットしてプッシュ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation>コミットの概要</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>理由 (任意)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 他 %1 件</translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation>概要は %1 文字以内ならどこでも読みやすくなります</translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation>%1 個のファイルをコミット</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
</context>
<context>
    <name>crontopus::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation>こちら側で削除</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>両方の前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation>マージ結果: 正しくなるまで編集</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>自分のものを使う</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>相手のものを使う</translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation>マージしたテキストを使う</translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation>プルを完了</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>プルをキャンセル</translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation>すべてをプル前の状態に戻します</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation>自分と同じく削除</translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation>相手と同じく削除</translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation>マージしたテキストにまだ &lt;&lt;&lt;&lt;&lt;&lt;&lt; と &gt;&gt;&gt;&gt;&gt;&gt;&gt; の印があります。それぞれ片方を残してください。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation>選択しましたが、ファイルにエラーがあります: %1</translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation>プルした編集があなたの編集と食い違っています。%2 個のファイルのうち %1 個が解決済み。</translation>
    </message>
</context>
<context>
    <name>crontopus::ConnectPanel</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>not needed with an API token</source>
        <translation>API トークンでは不要</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>パスワードかトークン(&amp;P)</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>%1 にサインイン中</translation>
    </message>
    <message>
        <source>The server does not know this user with this password.</source>
        <translation>サーバーはこのパスワードのこのユーザーを知りません。</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>アカウントを読み込み中</translation>
    </message>
    <message>
        <source>Reading the jobs</source>
        <translation>ジョブを読み込み中</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trust this certificate: I have compared its fingerprint</source>
        <translation>この証明書を信頼する: フィンガープリントを照合しました</translation>
    </message>
    <message>
        <source>The server keeps its jobs at %1, an address that could be read on the way or is another server&apos;s. Your token is not sent there.</source>
        <translation>サーバーのジョブは %1 にありますが、途中で読まれるおそれがあるか、別のサーバーのアドレスです。トークンはそこへ送りません。</translation>
    </message>
    <message>
        <source>Connect by the server&apos;s own address, or ask its administrator to set its public address.</source>
        <translation>サーバー自身のアドレスで接続するか、公開アドレスの設定を管理者に頼んでください。</translation>
    </message>
    <message>
        <source>The server keeps its jobs at another host: %1.</source>
        <translation>サーバーのジョブは別のホストにあります: %1。</translation>
    </message>
    <message>
        <source>If its administrator confirms that, let your token be sent there.</source>
        <translation>管理者が確認したら、トークンをそこへ送ることを許可してください。</translation>
    </message>
    <message>
        <source>Send my token to %1 too</source>
        <translation>%1 にもトークンを送る</translation>
    </message>
    <message>
        <source>I have no account there yet: make one</source>
        <translation>まだアカウントがないので作成する</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Making an account at %1</source>
        <translation>%1 でアカウントを作成しています</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>このコンピューターにログイン情報を保存する</translation>
    </message>
    <message>
        <source>In the keychain, or where there is none in a file that only I can read</source>
        <translation>キーチェーンに、なければ自分だけが読めるファイルに保存します</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabImport</name>
    <message>
        <source>The line is not UTF-8, as a manifest must be.</source>
        <translation>マニフェストに必要な UTF-8 の行ではありません。</translation>
    </message>
    <message>
        <source>Crontopus wrote this line: it is a job already.</source>
        <translation>Crontopus が書いた行です。すでにジョブです。</translation>
    </message>
    <message>
        <source>This is neither a schedule with a command nor a variable; cron does not take it either.</source>
        <translation>コマンド付きのスケジュールでも変数でもありません。cron も受け付けません。</translation>
    </message>
    <message>
        <source>There is no command behind the user.</source>
        <translation>ユーザーの後にコマンドがありません。</translation>
    </message>
    <message>
        <source>Cron ran it as %1; an agent runs its jobs as its own user.</source>
        <translation>cron は %1 として実行していました。エージェントは自分のユーザーでジョブを実行します。</translation>
    </message>
    <message>
        <source>The variable “%1” is left out: no manifest can have that name.</source>
        <translation>変数「%1」は除きます。マニフェストではその名前を使えません。</translation>
    </message>
    <message>
        <source>Cron mailed the output to %1. Now it is kept with each run; alerts tell of failures.</source>
        <translation>cron は出力を %1 にメールしていました。今後は実行ごとに保存され、失敗は警告で知らせます。</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>it said nothing</source>
        <translation>何も出力しませんでした</translation>
    </message>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation>`crontab -l` が終了コード %1 で失敗しました: %2。</translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation>何も変更していません。端末で `crontab -l` が動くことを確認してください。</translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation>crontab に、`crontab -l` がそのまま表示しない制御文字があります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation>何も変更していません。`crontab -e` で復帰文字を取り除いてください。</translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation>crontab は %1 行あります。Debian の cron は最大 %2 行です。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation>`crontab -` が crontab を拒否しました: %1。</translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation>`crontab -` は時間内に crontab を受け取りませんでした。</translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation>`crontab -` は時間内に終了しませんでした。</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>crontab は元のままです。</translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation>crontab が %1 行になります。cron は最大 %2 行です。</translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation>このマシンのジョブを減らすか、必要な行数の少ないスケジュールにしてください。</translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation>他の何かが crontab を変更し続けています。</translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation>次の同期で再試行します。</translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation>`crontab -r` が失敗しました: %1。</translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation>%1 個の実行ファイル記録を書き込めませんでした。最後のもの: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message>
        <source>Nothing to watch yet</source>
        <translation>まだ見るものがありません</translation>
    </message>
    <message>
        <source>What runs, what fails and what comes next appears here as soon as there is a job.</source>
        <translation>ジョブができると、実行中、失敗、次の予定がここに表示されます。</translation>
    </message>
    <message>
        <source>Make the first job</source>
        <translation>最初のジョブを作成</translation>
    </message>
    <message>
        <source>Refresh the dashboard</source>
        <translation>ダッシュボードを更新</translation>
    </message>
    <message>
        <source>Reading the endpoints</source>
        <translation>エンドポイントを読み込み中</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>1 日の実行</translation>
    </message>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>1 日の実行、過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>ジョブまたはエンドポイント</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What failed or is late now</source>
        <translation>現在の失敗と遅延</translation>
    </message>
    <message>
        <source>Failed or late now</source>
        <translation>現在の失敗または遅延</translation>
    </message>
    <message>
        <source>Computing what will run</source>
        <translation>今後の実行を計算中</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>過去 %n 日間、何も実行されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>✓ Nothing failed, and nothing is late.</source>
        <translation>✓ 失敗も遅延もありません。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>if that machine is in the time zone of this one</source>
        <translation>そのマシンがこのマシンと同じタイムゾーンの場合</translation>
    </message>
    <message>
        <source>Never two at once</source>
        <translation>同時に 2 つは開始しません</translation>
    </message>
    <message>
        <source>%1 at once at %2</source>
        <translation>%2 に同時に %1 件</translation>
    </message>
    <message>
        <source>%1 at once at %2 on %3</source>
        <translation>%3 で %2 に同時に %1 件</translation>
    </message>
    <message>
        <source>elsewhere, reported by pings</source>
        <translation>別の場所で実行、ping で報告</translation>
    </message>
    <message>
        <source>on no endpoint yet</source>
        <translation>まだどのエンドポイントにもありません</translation>
    </message>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>%1 と他 %n 台で</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 で</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n 個のジョブが開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts any more until %1.</source>
        <translation>%1 まで何も開始しません。</translation>
    </message>
    <message>
        <source>%1 starts until %2.</source>
        <translation>%2 までに %1 回開始します。</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>次: %2 に %1。</translation>
    </message>
    <message>
        <source>This hour is left out: the clock goes forward.</source>
        <translation>時計が進むため、この時間は飛ばされます。</translation>
    </message>
    <message>
        <source>Nothing starts.</source>
        <translation>何も開始しません。</translation>
    </message>
    <message>
        <source>%1 starts in this hour</source>
        <translation>この時間に %1 回開始します</translation>
    </message>
    <message>
        <source>Nothing starts in the coming week.</source>
        <translation>今後 1 週間、何も開始しません。</translation>
    </message>
    <message>
        <source>No two jobs start in the same minute on the same endpoint.</source>
        <translation>同じエンドポイントで同じ分に開始するジョブはありません。</translation>
    </message>
    <message>
        <source>Worst minute to come: %1</source>
        <translation>今後最も重なる分: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message>
        <source>Endpoints up</source>
        <translation>稼働中のエンドポイント</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Runs today</source>
        <translation>今日の実行</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未対応の警告</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n 台オフライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n 台にエラー</numerusform>
        </translation>
    </message>
    <message>
        <source>no agent yet</source>
        <translation>エージェントなし</translation>
    </message>
    <message>
        <source>all up</source>
        <translation>すべて稼働中</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>すべて正常</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n 件確認済みまたはスヌーズ中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Delivery</name>
    <message>
        <source>%1 did not answer a delivery as a Crontopus server does.</source>
        <translation>%1 は送信に対して Crontopus サーバーのような応答をしませんでした。</translation>
    </message>
</context>
<context>
    <name>crontopus::Demo</name>
    <message>
        <source>The demo was not started.</source>
        <translation>デモを開始しませんでした。</translation>
    </message>
    <message>
        <source>This machine has an agent of its own, set up in %1.</source>
        <translation>このマシンには %1 で設定された自身のエージェントがあります。</translation>
    </message>
    <message>
        <source>The demo&apos;s agent and it would undo each other&apos;s work: run the demo as another user.</source>
        <translation>デモのエージェントと互いの作業を打ち消し合います。別のユーザーでデモを実行してください。</translation>
    </message>
    <message>
        <source>Making an account</source>
        <translation>アカウントを作成中</translation>
    </message>
    <message>
        <source>The demo&apos;s account could not be made: %1</source>
        <translation>デモのアカウントを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>サーバーを起動中</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>サーバーを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s server has ended: %1</source>
        <translation>デモのサーバーが終了しました: %1</translation>
    </message>
    <message>
        <source>Start the demo again; to make it anew, remove %1.</source>
        <translation>デモをもう一度開始してください。作り直すには %1 を削除してください。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Making six jobs</source>
        <translation>6 つのジョブを作成中</translation>
    </message>
    <message>
        <source>Starting the agent</source>
        <translation>エージェントを起動中</translation>
    </message>
    <message>
        <source>The demo&apos;s agent has ended: %1</source>
        <translation>デモのエージェントが終了しました: %1</translation>
    </message>
    <message>
        <source>%1 tells more.</source>
        <translation>詳しくは %1 にあります。</translation>
    </message>
    <message>
        <source>Demo, this machine</source>
        <translation>デモ、このマシン</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPage</name>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Read the tokens anew</source>
        <translation>トークンを読み直す</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPanel</name>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New enrollment token</source>
        <translation>新しい登録トークン</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Enrollment tokens</source>
        <translation>登録トークン</translation>
    </message>
    <message>
        <source>Connect the first machine</source>
        <translation>最初のマシンを接続</translation>
    </message>
    <message>
        <source>A machine enrolls with a token that you make here. Its agent then keeps its scheduler as the manifests say, and reports every run.</source>
        <translation>マシンはここで作るトークンで登録します。その後エージェントがスケジューラーをマニフェストどおりに保ち、実行をすべて報告します。</translation>
    </message>
    <message>
        <source>e.g. web servers</source>
        <translation>例: Web サーバー</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>トークンを読み込み中</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set up a machine</source>
        <translation>マシンを設定</translation>
    </message>
    <message>
        <source>Select a token, or make one.</source>
        <translation>トークンを選択するか、作成してください。</translation>
    </message>
    <message>
        <source>%1 · used %2</source>
        <translation>%1 · 使用 %2</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>トークンを作成中</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>トークン「%1」:</translation>
    </message>
    <message>
        <source>No machine can enroll with “%1” any more. Machines that did stay connected.</source>
        <translation>「%1」ではもうマシンを登録できません。登録済みのマシンは接続されたままです。</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>失効中</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>失効しました。</translation>
    </message>
    <message>
        <source>Fetching the installer</source>
        <translation>インストーラーを取得中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::DesiredState</name>
    <message>
        <source>The file cannot be used.</source>
        <translation>ファイルを使用できません。</translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation>%1: その時刻 %2 は過ぎました</translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation>最後の正しい版を保持します: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>  (new)</source>
        <translation>  (新規)</translation>
    </message>
    <message>
        <source>  (deleted)</source>
        <translation>  (削除)</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to show.</source>
        <translation>バイナリファイル: 表示する行はありません。</translation>
    </message>
    <message>
        <source>There is more than can be shown here; use git diff.</source>
        <translation>表示できる量を超えています。git diff を使ってください。</translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation>所要時間の推移</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation>平均 %1 (%2 回の実行)</translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation>通常よりかなり長い</translation>
    </message>
</context>
<context>
    <name>crontopus::EditorPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>コミット…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation>このファイルには UTF-8 テキストでないバイトがあります。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation>テキストが有効な YAML ではありません。フォームは最後に読めた値を表示しています。もう一度使うにはテキストを直してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>ファイルを採用</translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation>その間にファイルが削除されました。保存すると再び書き込みます。</translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation>ディスク上のファイルが変わりました。これが新しいテキストです。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation>編集中にディスク上のファイルが変わりました。採用するとあなたのテキストは置き換わり、「元に戻す」で戻せます。あなたのものを保存するとファイルが置き換わります。</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>自分の編集を破棄</translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation>編集は保存されていません。</translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>このマシンへの影響</translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation>ここのジョブの大半が削除されます。エージェントは確認を待ちます。</translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation>%1  (この変更には含まれません)</translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation>スケジューラーには何も変更がありません。</translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation>ファイルにエラーがあります。最後の正しい版がスケジューラーに残ります。</translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation>スケジューラーの行は同じ</translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation>次の実行、変更前:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>変更後:</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message>
        <source>Filter endpoints</source>
        <translation>エンドポイントを絞り込む</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Where shall %1 run?</source>
        <translation>%1 をどこで実行しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>これら %n 個のジョブをどこで実行しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – offline, starts when it is back</source>
        <translation>%1 – オフライン、復帰したら開始</translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>%n 台のマシンで実行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointHeader</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>次の同期</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation>エージェントの動作時</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation>スケジューラーを読み直す</translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation>これらのジョブを削除</translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation>ここにはまだエージェントがありません</translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation>このマシンのエージェントがジョブをスケジューラーに入れます。動き出すと、その状態とすべてのエントリがここに表示されます。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation>このマシンで見つかったもの  %1</translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation>同期するとスケジューラーから %1 個のジョブ、つまりここの大半が削除されます。エージェントは、意図したものだとあなたが確認するのを待ちます。</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>同期しました。</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation>確認しました。エージェントは次の同期でジョブを削除します。</translation>
    </message>
    <message>
        <source>Read the machines anew</source>
        <translation>マシンを読み直す</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>エージェントを展開</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>No machine yet</source>
        <translation>マシンはまだありません</translation>
    </message>
    <message>
        <source>An agent on each machine puts the jobs into its scheduler and tells how they do. Each machine that you enroll appears here.</source>
        <translation>各マシンのエージェントがジョブをスケジューラーに入れ、その状況を知らせます。登録したマシンはここに表示されます。</translation>
    </message>
    <message>
        <source>Jobs  %1</source>
        <translation>ジョブ  %1</translation>
    </message>
    <message>
        <source>A sync would remove most of the jobs from the scheduler. The agent waits until you say that this is meant.</source>
        <translation>同期するとジョブの大半がスケジューラーから削除されます。意図したものだと確認されるまでエージェントは待ちます。</translation>
    </message>
    <message>
        <source>Have the agent bring its scheduler to the repository&apos;s state now</source>
        <translation>エージェントに今すぐスケジューラーをリポジトリの状態へ合わせさせる</translation>
    </message>
    <message>
        <source>How one more machine is enrolled</source>
        <translation>マシンをもう 1 台登録する方法</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 is told to sync.</source>
        <translation>%1 に同期を指示しました。</translation>
    </message>
    <message>
        <source>%1 is offline. It syncs when it is back.</source>
        <translation>%1 はオフラインです。復帰したら同期します。</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointStore</name>
    <message>
        <source>This needs a server with a fleet of machines.</source>
        <translation>これには複数のマシンを管理するサーバーが必要です。</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 遅れ</translation>
    </message>
    <message>
        <source>The repository is one commit further.</source>
        <translation>リポジトリは 1 コミット先に進んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>リポジトリは %n コミット先に進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One job is not in the scheduler as it should be.</source>
        <translation>1 個のジョブがスケジューラーにあるべき状態ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>%n 個のジョブがスケジューラーにあるべき状態ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for somebody to agree to its removing most jobs.</source>
        <translation>ジョブの大半の削除に誰かが同意するのを待っています。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Nothing is known of a sync yet.</source>
        <translation>同期についてはまだ何もわかっていません。</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>望む内容</translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation>スケジューラー内</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の実行</translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation>%1 に時計が %2 を飛ばします: 代わりに %3 に実行します。</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation>%1 に時計が %2 を飛ばします: その時は実行しません。</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation>%1 に時刻 %2 が 2 回来ます: 両方で実行します。</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation>%1 に時刻 %2 が 2 回来ます: 1 回目だけ実行します。</translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation>スケジュールが空です。`0 2 * * *` のような 5 つのフィールドか `@daily` を使ってください。</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation>スケジュールには 5 つのフィールド (分、時、日、月、曜日) があります: `%1` は%2。</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>1 つ多いです</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>足りません</translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation>`%1` は未知です。@yearly、@annually、@monthly、@weekly、@daily、@midnight、@hourly、@reboot、@every のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation>`@every` には `@every 30m` や `@every 1h30m` のような分単位の長さが必要です。</translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation>%1の値がありません。</translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation>%1 `%2` は月ではありません: 1~12 か JAN~DEC を使ってください。</translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation>%1 `%2` は曜日ではありません: 0~7 か SUN~SAT を使ってください。</translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation>%1 `%2` は数値ではありません: %3~%4 か `*` を使ってください。</translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation>%1 %2 は範囲外です: %3~%4 を使ってください。</translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation>%1 `%2`: 間隔は、`*/5` や `%3-%4/5` のように `*` か範囲の後の 1 以上の数です。</translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation>%1 `%2` は逆順です: `%3-…,…-%4` のように 2 つの範囲で書いてください。</translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation>`%1` は起動しません: どの月にもその日がありません。</translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation>毎年は実行されません。次回は %1 です。</translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation>日と曜日の両方が設定されています。どちらかに合う日に実行します。</translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation>その時刻は過ぎました。もう実行しません。</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>%1 分ごと</translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation>%1~%2 分の毎分</translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>%2~%3 分の %1 分ごと</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation>(毎時)</translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>(%1 時間ごと)</translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation>(%1~%2 時の毎時)</translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>(%2~%3 時の %1 時間ごと)</translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation>(%1 時)</translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation>(%1 時)</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation>%1、時計が示すたびに</translation>
    </message>
    <message>
        <source>of every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation>%4 %2~%3 日の %1 日ごと</translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation>%2 %1 日</translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation>%2 %1 日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1、ただし%2の場合</translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1、および毎%2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>マシンの起動時</translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation>1970-01-01 00:00 UTC から数えて %1 ごと</translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation>1 回、%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schedules</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>crontopus::FieldChoices</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>両方の前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Fields that both edits changed</source>
        <translation>両方の編集で変わったフィールド</translation>
    </message>
    <message>
        <source>Tick the value that holds for each field. What only one side changed is taken as it is.</source>
        <translation>フィールドごとに採用する値をチェックしてください。片方だけが変えたものはそのまま採用します。</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>これを置換して次へ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message>
        <source>Filter by name, platform, label…</source>
        <translation>名前、プラットフォーム、ラベルで絞り込む…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n 台のマシン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>crontopus::FormField</name>
    <message>
        <source>One a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>既定 (%1)</translation>
    </message>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation>リストがあります。テキストで編集してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>このマシンで見つかったもの</translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare the files</source>
        <translation>ファイルを比較できません</translation>
    </message>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation>`%1` と `%2` を比較できません</translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation>名前の変わったファイルを見つけられません</translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation>別のユーザーのものです。信頼するなら `git config --global --add safe.directory &lt;path&gt;` を実行してください。</translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation>別のプログラムがリポジトリを使用中です。少し待って再試行するか、古い .lock ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>空きを作って再試行してください。</translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation>ユーザー名、トークン、鍵を確認してください。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認して再試行してください。</translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation>%1 の作成者を特定できません</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>%1 鍵 %2</translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation>%1 のホスト鍵 (%2) は %3 で失効とされています。</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation>接続せず、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation>%1 のホスト鍵が変わりました (%2)。別のマシンがなりすましている可能性があります。</translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation>管理者が新しい鍵を確認したら、`ssh-keygen -f %1 -R &apos;%2&apos;` で古い鍵を削除し、新しい鍵を追加してください。</translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation>ホスト %1 は未知です (%2)。</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation>管理者がこのフィンガープリントを確認したら、`ssh-keyscan -t %1 %2 &gt;&gt; %3` で受け入れてください。</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>プルできません</translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation>プルをキャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation>ローカルのコミットを再適用中</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation>リポジトリ %1 はどのブランチにもいません (切り離された HEAD)。</translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation>`git switch &lt;branch&gt;` でブランチに切り替えてください。</translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation>リポジトリ %1 のブランチに上流ブランチがありません。</translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation>一度プッシュするか、`git branch --set-upstream-to=origin/&lt;branch&gt;` で設定してください。</translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation>%1 を取り消せません</translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation>%1: 後のコミットが %2 の同じ行を変更しました。</translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation>これらのファイルを手で編集してください。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation>%1: その変更はもうありません。</translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation>%1 をクローンできません</translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation>%1: %2 は存在し、空のディレクトリではありません。</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation>%1: ブランチ `%2` がありません。</translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation>ブランチ: %1。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: キャンセルしました。</translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation>%1 から取得できません</translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation>まだプッシュするものがありません。</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>先に何かをコミットしてください。</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>設定を読み取れません</translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation>%1 にプッシュできません</translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation>%1: ここにないコミットがあります。</translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation>先にプルし、その後もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation>%1: %2 を拒否しました。</translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation>ブランチが保護されているか、サーバーの規則がこのコミットを禁じている可能性があります。</translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation>プッシュしましたが、上流ブランチを記録できません</translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation>リポジトリ %1 にリモートがありません。</translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation>`git remote add origin &lt;address&gt;` で追加してください。</translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation>リモートを読み取れません</translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation>%1: サーバーから %2 秒間何も届いていません。</translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation>サーバーが別のホスト %1 に転送しますが、そこへは資格情報を送りません。</translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation>そのホストを信頼するなら、そのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation>鍵 %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation>既存の秘密鍵を選んでください。</translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation>ssh-agent の鍵</translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation>サーバーはユーザー %2 の%1を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation>鍵とそのパスフレーズ、公開鍵がサーバーに登録されていることを確認してください。</translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation>サーバーはユーザー名とトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation>両方を確認してください。トークンの期限が切れたか、このリポジトリへの権限がない可能性があります。</translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation>サーバーがユーザー名とトークンを求めています。</translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation>ワークスペースまたはエージェントの Git 設定で設定してください。</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation>%1 の証明書は信頼されていません: %2。</translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation>その認証局をこのマシンにインストールしてください。検査は無効にできません。</translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation>%1 のホスト鍵を読み取れません。</translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation>リポジトリが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation>ジョブのマニフェストは専用のリポジトリに置いてください。</translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation>オブジェクトを受信中</translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation>差分を解決中</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>オブジェクトを圧縮中</translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation>オブジェクトを送信中</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation>リポジトリ %2 の %1</translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation>コミット `%1` が見つかりません</translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation>HEAD を読み取れません</translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation>コミット %1 を読み取れません</translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation>オブジェクト %1 を読み取れません</translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation>署名を作成できません</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation>%1 はベアリポジトリで、作業ツリーがありません。</translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation>クローンして、そこで作業してください。</translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation>リポジトリ %1 でマージやリベースなどが進行中です。</translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation>先に `git` で完了か中止してください。方法は `git status` が示します。</translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>ディレクトリ %1 は存在しません。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation>移動または削除された可能性があります。現在の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 は Git リポジトリではありません。</translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation>そこで `git init` を実行するか、別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation>リポジトリ %1 を開けません</translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation>%1 にリポジトリを作成できません</translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation>%1 と比較できません</translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation>リモート `%1` を追加できません</translation>
    </message>
    <message>
        <source>`%1` is no object id.</source>
        <translation>`%1` はオブジェクト ID ではありません。</translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation>コミット %2 にファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation>リポジトリのファイルが %1 個を超えています。</translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation>ディレクトリ %1 の深さが %2 階層を超えています。</translation>
    </message>
    <message>
        <source>The repository holds more than %1 directories.</source>
        <translation>リポジトリのディレクトリが %1 個を超えています。</translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation>ディレクトリ %1 を読み取れません</translation>
    </message>
    <message>
        <source>The object %1 is larger than %2 bytes.</source>
        <translation>オブジェクト %1 が %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>Cannot set `%1`</source>
        <translation>`%1` を設定できません</translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation>オブジェクトを読み取れません</translation>
    </message>
    <message>
        <source>`%1` is no path for a file.</source>
        <translation>`%1` はファイルのパスではありません。</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 を書き込めません</translation>
    </message>
    <message>
        <source>Cannot write a directory</source>
        <translation>ディレクトリを書き込めません</translation>
    </message>
    <message>
        <source>%1 is both a file and a directory, or twice there.</source>
        <translation>%1 がファイルでもディレクトリでもあるか、2 回あります。</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>削除するファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Cannot read a directory</source>
        <translation>ディレクトリを読み取れません</translation>
    </message>
    <message>
        <source>Cannot write `%1`</source>
        <translation>`%1` を書き込めません</translation>
    </message>
    <message>
        <source>%1 is no bare repository.</source>
        <translation>%1 はベアリポジトリではありません。</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch.</source>
        <translation>リポジトリ %1 はどのブランチにもいません。</translation>
    </message>
    <message>
        <source>Cannot commit</source>
        <translation>コミットできません</translation>
    </message>
    <message>
        <source>Somebody else has committed to the repository %1.</source>
        <translation>他の人がリポジトリ %1 にコミットしました。</translation>
    </message>
    <message>
        <source>Look at it again and retry.</source>
        <translation>見直してから再試行してください。</translation>
    </message>
    <message>
        <source>Cannot move the branch</source>
        <translation>ブランチを動かせません</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation>パス %1 が %2 の外を指しています。</translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation>ファイルの状態を読み取れません</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>コミットにはメッセージが必要です。</translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation>インデックスを読み取れません</translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation>%1 はディレクトリです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation>コミットするファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>%1 を追加できません</translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation>コミットを書き込めません</translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation>コミットするものがありません: %1 は前回のコミットと同じです。</translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation>コミットしましたが、インデックスを書き込めません</translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation>メッセージを読み取れません</translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation>%1 を元に戻せません</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation>インデックスを書き込めません</translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation>%1: コミットしていない編集が妨げています: %2。</translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation>先にコミットか破棄をしてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>crontopus::HeatMapChart</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>今後 1 週間の同時開始</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation>%1 にはまだ実行履歴がありません。</translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation>最初のジョブが実行されるとエージェントが作ります。</translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation>実行履歴 %1 は新しいバージョンが書いたものです。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The run history %1 was written by an older agent.</source>
        <translation>実行履歴 %1 は古いエージェントが書いたものです。</translation>
    </message>
    <message>
        <source>Restart the agent, so that it brings the history up to date.</source>
        <translation>エージェントを再起動して履歴を更新してください。</translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation>実行履歴 %1 はまだ準備されていません。</translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation>エージェントが起動時に準備します。</translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation>実行履歴 %1 は壊れており、%2 に名前を変更できません。</translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation>%1 にそのような実行はありません。</translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation>実行履歴 %1 が壊れています: %2。</translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation>エージェントを再起動してください。壊れたファイルを別名で残し、新しく始めます。</translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation>実行履歴 %1: %2。</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation>すべてのコミットを表示</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation>この版を編集として書き込みます。確認、コミット、破棄ができます</translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation>コミット ID をコピー</translation>
    </message>
    <message>
        <source>All commits</source>
        <translation>すべてのコミット</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>%1 のコミット</translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation>コミット %1 はこのリポジトリにないか、古すぎます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation>「%1」の版を、未コミットの編集として戻しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedEndpointStore</name>
    <message>
        <source>What this changes in the schedulers is known on the machines alone.</source>
        <translation>スケジューラーで何が変わるかは、各マシンだけが知っています。</translation>
    </message>
    <message>
        <source>Sign in to the server first.</source>
        <translation>先にサーバーにサインインしてください。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do.</source>
        <translation>あなたに何が許されているかを、サーバーはまだ知らせていません。</translation>
    </message>
    <message>
        <source>Your account may only look at this. An admin can change its role.</source>
        <translation>あなたのアカウントは閲覧のみできます。管理者がロールを変更できます。</translation>
    </message>
    <message>
        <source>This service cannot tell machines to sync: each does it by itself, as often as its agent is set to.</source>
        <translation>このサービスからマシンに同期を指示することはできません。各マシンはエージェントの設定した間隔で自ら同期します。</translation>
    </message>
    <message>
        <source>This service cannot tell machines to start jobs: they run when they are due.</source>
        <translation>このサービスからマシンにジョブの開始を指示することはできません。ジョブは予定の時刻に実行されます。</translation>
    </message>
    <message>
        <source>This service keeps no labels of machines.</source>
        <translation>このサービスはマシンのラベルを保存しません。</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedJobStore</name>
    <message>
        <source>The server has other edits of the same jobs: %1.</source>
        <translation>サーバーに同じジョブの別の編集があります: %1。</translation>
    </message>
    <message>
        <source>Pull, and say which hold; nothing is lost.</source>
        <translation>プルして、どちらを採用するか指定してください。何も失われません。</translation>
    </message>
    <message>
        <source>The server does not take the change of %1: %2</source>
        <translation>サーバーが %1 の変更を受け付けません: %2</translation>
    </message>
    <message>
        <source>Change the job and commit again, or undo its commit in the history. What was committed after it waits.</source>
        <translation>ジョブを変更して再びコミットするか、履歴でそのコミットを取り消してください。その後のコミットは待機します。</translation>
    </message>
    <message>
        <source>You may not change this job there. Undo its commit in the history, or ask for the right to it. What was committed after it waits.</source>
        <translation>サーバーでこのジョブを変更する権限がありません。履歴でそのコミットを取り消すか、権限を求めてください。その後のコミットは待機します。</translation>
    </message>
    <message>
        <source>Sign in again; then it is sent.</source>
        <translation>もう一度サインインすると送信されます。</translation>
    </message>
    <message>
        <source>The server lists no jobs.</source>
        <translation>サーバーにジョブの一覧がありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation>リクエストが JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation>http.url は http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation>http.method は HTTP メソッドではありません。</translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation>http.headers: 「%1」はヘッダーにできません。</translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation>http.expect は 100~599 のステータスや範囲のリストではありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportItem</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>「%1/%2」は名前にできません: 英小文字、数字、ハイフンで 63 文字以内、両端はハイフン以外です。</translation>
    </message>
    <message>
        <source>There is a job of this name already.</source>
        <translation>この名前のジョブはすでにあります。</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportModel</name>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>ジョブをインポート</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, choose them, or paste the output of “crontab -l” here. Crontabs and manifests are told apart by themselves.</source>
        <translation>ファイルをウィンドウのどこかにドロップするか、選択するか、「crontab -l」の出力をここに貼り付けてください。crontab とマニフェストは自動で区別します。</translation>
    </message>
    <message>
        <source>Crontab or manifest</source>
        <translation>crontab またはマニフェスト</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>マシン自身のタイムゾーン</translation>
    </message>
    <message>
        <source>With a user column</source>
        <translation>ユーザー列あり</translation>
    </message>
    <message>
        <source>As in /etc/crontab and /etc/cron.d</source>
        <translation>/etc/crontab や /etc/cron.d と同じ形式</translation>
    </message>
    <message>
        <source>Replace jobs of the same name</source>
        <translation>同じ名前のジョブを置き換える</translation>
    </message>
    <message>
        <source>Cron goes on with its own lines: take them out of the crontab once the jobs are scheduled, or they run twice.</source>
        <translation>cron は自分の行を実行し続けます。ジョブがスケジュールされたら crontab から取り除いてください。そうしないと 2 回実行されます。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>マニフェスト (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Jobs found: %1</source>
        <translation>見つかったジョブ: %1</translation>
    </message>
    <message>
        <source>%1, cannot be taken: %2</source>
        <translation>%1、取り込めないもの: %2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>「%1」はタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 をインポート</translation>
    </message>
</context>
<context>
    <name>crontopus::InstallPanel</name>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Save installer…</source>
        <translation>インストーラーを保存…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the machine, then give it the token.</source>
        <translation>コピーしました。マシンの端末に貼り付け、トークンを渡してください。</translation>
    </message>
    <message>
        <source>In PowerShell, as the user whose jobs it shall run. The command asks for the token, so that it is kept in no history. The agent must be installed.</source>
        <translation>PowerShell で、ジョブを実行させるユーザーとして実行します。トークンはコマンドが尋ねるので、履歴に残りません。エージェントのインストールが必要です。</translation>
    </message>
    <message>
        <source>In a terminal, as the user whose jobs it shall run. The command asks for the token: it stands in no shell history and no list of processes. The agent&apos;s package must be installed.</source>
        <translation>端末で、ジョブを実行させるユーザーとして実行します。トークンはコマンドが尋ねるので、シェルの履歴にもプロセス一覧にも残りません。エージェントのパッケージのインストールが必要です。</translation>
    </message>
    <message>
        <source>An installer holds the token, which is known only right after it was made.</source>
        <translation>インストーラーにはトークンが入ります。トークンがわかるのは作成直後だけです。</translation>
    </message>
    <message>
        <source>The file holds the token and is readable by you alone. Delete it when it has run.</source>
        <translation>このファイルにはトークンが入っており、あなただけが読めます。実行後は削除してください。</translation>
    </message>
    <message>
        <source>Save installer</source>
        <translation>インストーラーを保存</translation>
    </message>
    <message>
        <source>This service hands out its installers only for a token that stands in an address, where logs keep it. Install the agent&apos;s package instead, write into ~/.crontopus/agent.yaml, readable by you alone:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

and start crontopus-agent run.</source>
        <translation>このサービスは、アドレスに含まれるトークンに対してのみインストーラーを提供し、そのトークンはログに残ります。代わりにエージェントのパッケージをインストールし、自分だけが読める ~/.crontopus/agent.yaml に次のように書き込み、

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

crontopus-agent run を開始してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesPanel</name>
    <message>
        <source>Run job now</source>
        <translation>ジョブを今すぐ実行</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Jobs of this machine</source>
        <translation>このマシンのジョブ</translation>
    </message>
    <message>
        <source>Start %1 on %2 now</source>
        <translation>%2 で %1 を今すぐ開始</translation>
    </message>
    <message>
        <source>The job is not on this machine yet.</source>
        <translation>このジョブはまだこのマシンにありません。</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>先にジョブを選択してください。</translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation>スケジューラーの内容は望みどおりです。</translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation>スケジューラーの内容が異なります。次の同期で直します:</translation>
    </message>
    <message>
        <source>The agent says that the scheduler does not hold what is wanted.</source>
        <translation>エージェントによると、スケジューラーの内容が望みと異なります。</translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation>スケジューラーにこのジョブがありません。次の同期で追加します:</translation>
    </message>
    <message>
        <source>By the repository this job belongs here, but the agent has not told of it: it has not synced this commit yet, or not reported since.</source>
        <translation>リポジトリによればこのジョブはここに属しますが、エージェントからの知らせがありません。このコミットをまだ同期していないか、その後報告していません。</translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation>ジョブを選択すると、スケジューラーにあるべき内容と実際の内容を表示します。</translation>
    </message>
    <message>
        <source>Select a job to see how it stands on this machine.</source>
        <translation>ジョブを選択すると、このマシンでの状態を表示します。</translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation>このエントリは望むより頻繁に起動しますが、ランナーは正しい時刻だけを通します。</translation>
    </message>
    <message>
        <source>In the manifest: %1</source>
        <translation>マニフェスト内: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesView</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The job on each endpoint</source>
        <translation>各エンドポイントでのジョブ</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>このリポジトリに従うすべてのエンドポイントで実行します。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>%1 が %2 の場所</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Runs only %1.</source>
        <translation>%1でのみ実行します。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>ここで実行</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここではなし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>この名前のエンドポイントはありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobActions</name>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>ジョブをインポート</translation>
    </message>
    <message>
        <source>Paste jobs</source>
        <translation>ジョブを貼り付け</translation>
    </message>
    <message>
        <source>New namespace</source>
        <translation>新しい名前空間</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>まとめて変更</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>「%1」は名前空間にできません: 英小文字、数字、ハイフンで 63 文字以内、両端はハイフン以外です。</translation>
    </message>
    <message>
        <source>Deleted the empty namespace %1</source>
        <translation>空の名前空間 %1 を削除</translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>%1 行目: </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation>%1、行数: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation>%1: ここで実行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation>このジョブを知らせたエンドポイントはまだありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>望む内容</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation>このエントリはジョブの実行より頻繁に起動しますが、ランナーは望む開始だけを通します。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>crontopus::JobEdits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation>%1 はその後また変更されました。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation>ジョブを編集するか、「変更」ページで変更を破棄してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>crontopus::JobMirror</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>サーバーにあるとおり</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTemplate</name>
    <message>
        <source>PostgreSQL dump</source>
        <translation>PostgreSQL のダンプ</translation>
    </message>
    <message>
        <source>Dumps one database every night and keeps two weeks of them.</source>
        <translation>毎晩データベースをダンプし、2 週間分を残します。</translation>
    </message>
    <message>
        <source>MySQL or MariaDB dump</source>
        <translation>MySQL または MariaDB のダンプ</translation>
    </message>
    <message>
        <source>Backup with restic</source>
        <translation>restic でバックアップ</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old snapshots.</source>
        <translation>毎晩ディレクトリをバックアップし、古いスナップショットを間引きます。</translation>
    </message>
    <message>
        <source>Backup with Borg</source>
        <translation>Borg でバックアップ</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old archives.</source>
        <translation>毎晩ディレクトリをバックアップし、古いアーカイブを間引きます。</translation>
    </message>
    <message>
        <source>Copy with rsync</source>
        <translation>rsync でコピー</translation>
    </message>
    <message>
        <source>Keeps a copy of a directory on another machine, brought up to date every hour.</source>
        <translation>ディレクトリのコピーを別のマシンに保ち、1 時間ごとに更新します。</translation>
    </message>
    <message>
        <source>Clean up logs</source>
        <translation>ログの整理</translation>
    </message>
    <message>
        <source>Compresses logs after a week and deletes them after three months.</source>
        <translation>ログを 1 週間後に圧縮し、3 か月後に削除します。</translation>
    </message>
    <message>
        <source>Renew certificates</source>
        <translation>証明書の更新</translation>
    </message>
    <message>
        <source>Lets certbot renew TLS certificates that are near their end, and reloads the web server.</source>
        <translation>期限の近い TLS 証明書を certbot で更新し、Web サーバーを再読み込みします。</translation>
    </message>
    <message>
        <source>Check a web page</source>
        <translation>Web ページの確認</translation>
    </message>
    <message>
        <source>Asks an address every five minutes and tells when it does not answer well, and when it does again.</source>
        <translation>5 分ごとにアドレスに問い合わせ、正しく応答しなくなったときと回復したときに知らせます。</translation>
    </message>
    <message>
        <source>Check disk space</source>
        <translation>ディスク容量の確認</translation>
    </message>
    <message>
        <source>Fails, and so alerts, when a file system is nearly full.</source>
        <translation>ファイルシステムがほぼ満杯になると失敗し、警告します。</translation>
    </message>
    <message>
        <source>Report by mail</source>
        <translation>メールで報告</translation>
    </message>
    <message>
        <source>Makes a report on working days and mails it.</source>
        <translation>平日にレポートを作り、メールで送ります。</translation>
    </message>
    <message>
        <source>Clean up Docker</source>
        <translation>Docker の整理</translation>
    </message>
    <message>
        <source>Frees the space of images and containers that nobody has used for a week.</source>
        <translation>1 週間使われていないイメージとコンテナーの容量を空けます。</translation>
    </message>
    <message>
        <source>Mirror a Git repository</source>
        <translation>Git リポジトリのミラー</translation>
    </message>
    <message>
        <source>Keeps a full copy of a repository, brought up to date every hour.</source>
        <translation>リポジトリの完全なコピーを保ち、1 時間ごとに更新します。</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>競合中</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>今後なし</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation>未コミット: %1</translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation>名前空間 / 名前</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>crontopus::JobWriter</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Written, but not committed: %1</source>
        <translation>書き込みましたが、未コミット: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation>名前、コマンド、ラベルで絞り込む…</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation>ジョブは 1 つの YAML ファイルです。何を、いつ、どこで実行するかを書きます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation>crontopus-agent をインストールしてください。</translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation>crontopus-agent が終了コード %1 で失敗しました。</translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation>crontopus-agent が状態を返しませんでした。</translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation>crontopus-agent が計画を返しませんでした。</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalJobStore</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation>ディスクと権限を確認してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation>これはベアリポジトリです。ジョブを編集するにはクローンしてください。</translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation>%1 に書き込む権限がありません。所有者に頼むか、クローンしてください。</translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation>ベアリポジトリは編集できません。</translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation>クローンしてください。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation>先にファイルに置き換えてください。</translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation>ディレクトリを作成できません</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>削除するファイル %1 がありません。</translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation>解決する競合はありません。</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>先にプルしてください。</translation>
    </message>
</context>
<context>
    <name>crontopus::MachinePanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Revoke this machine</source>
        <translation>このマシンを失効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Its own labels</source>
        <translation>マシン自身のラベル</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>マシン ID</translation>
    </message>
    <message>
        <source>Its token stops working at once; its jobs stay in its scheduler</source>
        <translation>トークンはすぐに使えなくなります。ジョブはスケジューラーに残ります</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in its scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.</source>
        <translation>%1 を失効しますか? サーバーはこのマシンから何も受け付けなくなり、変更も届かなくなります。スケジューラーのジョブは、そこでエージェントを削除するか再登録するまで、そのまま動き続けます。実行の記録は残ります。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>失効中</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 を失効しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::MainWindow</name>
    <message>
        <source>No agent</source>
        <translation>エージェントなし</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>最後の応答 %1</translation>
    </message>
    <message>
        <source>Connect to this server again to sign in.</source>
        <translation>サインインするには、このサーバーにもう一度接続してください。</translation>
    </message>
    <message>
        <source>No agent of this machine is known to follow this repository.</source>
        <translation>このマシンにこのリポジトリに従うエージェントは見当たりません。</translation>
    </message>
    <message>
        <source>The agent on %1 is running.</source>
        <translation>%1 のエージェントは動作しています。</translation>
    </message>
    <message>
        <source>The agent on %1 is not running.</source>
        <translation>%1 のエージェントは動作していません。</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>前回の同期 %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>検索またはコマンド</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>ワークスペースを追加</translation>
    </message>
    <message>
        <source>Sign in to the remote</source>
        <translation>リモートにサインイン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Crontopus</source>
        <translation>Crontopus について</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The jobs of “%1” are gone from this machine&apos;s scheduler.</source>
        <translation>「%1」のジョブはこのマシンのスケジューラーからなくなりました。</translation>
    </message>
    <message>
        <source>%1 — Crontopus</source>
        <translation>%1 — Crontopus</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&lt;b&gt;Crontopus %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Crontopus %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scheduled jobs on many machines, from manifests in Git.&lt;br&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;With Qt %1.</source>
        <translation>Git のマニフェストから、多数のマシンのジョブをスケジュールします。&lt;br&gt;GNU 一般公衆利用許諾書バージョン 3 以降によるフリーソフトウェアです。&lt;br&gt;Qt %1 を使用。</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log are in the clipboard, without secrets.</source>
        <translation>バージョン、設定、ログの末尾を、秘密情報を除いてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Open a workspace first, then follow the link again.</source>
        <translation>先にワークスペースを開いてから、もう一度リンクをたどってください。</translation>
    </message>
    <message>
        <source>There is no job %1 in %2.</source>
        <translation>%2 にジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>There is no endpoint %1 in %2.</source>
        <translation>%2 にエンドポイント %1 はありません。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoint on %1</source>
        <translation>%1 のエンドポイント</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1: %2</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>%1 を今すぐ実行</translation>
    </message>
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation>テキストが YAML のマップではありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation>強制終了まで</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>バックオフ</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>最初の待機</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>追い付き</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation>実行を報告</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>完了期限</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>1 回だけの時刻</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>実行するもの</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>This machine is not enrolled yet, so its repository is not known.</source>
        <translation>このマシンはまだ登録されていないため、リポジトリがわかりません。</translation>
    </message>
    <message>
        <source>Run `crontopus-agent enroll`, or set git.url.</source>
        <translation>`crontopus-agent enroll` を実行するか、git.url を設定してください。</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation>%1 は %3 ではなく %2 のクローンです。</translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation>それを移動するか、別の git.local_path を設定してください。</translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation>リポジトリはまだ取得されていません。</translation>
    </message>
    <message>
        <source>Run `crontopus-agent sync --once`.</source>
        <translation>`crontopus-agent sync --once` を実行してください。</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>リポジトリにブランチ %1 がありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>crontopus::NewJobPanel</name>
    <message>
        <source>Create and edit</source>
        <translation>作成して編集</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation>英小文字、数字、ハイフンで 63 文字以内、両端はハイフン以外</translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation>ジョブに名前を付けてください: %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation>「%1」は名前にできません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation>「%1」は名前空間にできません: %2。</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>ジョブ「%1/%2」はすでにあります。</translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation>実行するコマンドを指定してください。スクリプトや HTTP リクエストは後で選べます。</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>いつ実行するかを指定してください。</translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation>%1 に書き込みます。</translation>
    </message>
    <message>
        <source>An empty job</source>
        <translation>空のジョブ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>元にするもの</translation>
    </message>
    <message>
        <source>What is to be adapted comes next, in the editor.</source>
        <translation>調整すべき点は、次にエディターで示します。</translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation>この実行は何も出力しませんでした。</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation>出力を名前を付けて保存…</translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation>実行はまだ終わっていません。出力は後で届きます。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>出力を保存</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Stay at the end of what the run writes</source>
        <translation>実行が書き出す内容の末尾を表示し続ける</translation>
    </message>
</context>
<context>
    <name>crontopus::PagerBar</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
</context>
<context>
    <name>crontopus::PairsEdit</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation>ジョブのタイムゾーン %1 とマシンの %2 の時差は変わります。</translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation>夏時間の切り替えがその時刻に影響します。</translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation>一部のスケジュールが同じ分に重なるため、1 つのエントリで代表します。</translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation>エントリは毎年来ますが、どの年かはガードが知っています。</translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation>`%1` は 1 日を等分しません。</translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation>その時刻と日はスケジューラー自身の書き方では表せません。</translation>
    </message>
</context>
<context>
    <name>crontopus::PreviewPlan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>%1  on %2</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>メモ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>crontopus::Reporter</name>
    <message>
        <source>The scheduler does not hold this job.</source>
        <translation>スケジューラーにこのジョブがありません。</translation>
    </message>
    <message>
        <source>The scheduler holds something else for this job.</source>
        <translation>スケジューラーにあるこのジョブの内容が異なります。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunComparison</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 長い</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 短い</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What the newer run wrote instead:</source>
        <translation>新しい方の実行が代わりに書き出した内容:</translation>
    </message>
    <message>
        <source>Both wrote the same.</source>
        <translation>どちらも同じ内容を書き出しました。</translation>
    </message>
    <message>
        <source>Neither wrote anything.</source>
        <translation>どちらも何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation>最後の成功以降</translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation>このジョブを同じエンドポイントで今もう一度開始</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation>%1、終了 %2</translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation>スケジュール外</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation>この実行は、どの版から実行されたかを示していません。</translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation>この実行の前にジョブが成功したことはありません。</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>%1 の実行</translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation>マニフェストは最後の成功時と同じです、</translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation>マニフェストは最後の成功以降に変わりました、</translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunGroupsView</name>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>crontopus::RunNowPanel</name>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <translation>終わったものを消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼日時</translation>
    </message>
    <message>
        <source>Jobs started by hand</source>
        <translation>手動で開始したジョブ</translation>
    </message>
    <message>
        <source>No machine has %1 in its scheduler.</source>
        <translation>スケジューラーに %1 があるマシンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>今すぐ実行 – %n 件を待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation>[… %1 バイトは保持していません …]</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatch</name>
    <message>
        <source>Waiting for the agent on %1 to take it.</source>
        <translation>%1 のエージェントが受け取るのを待っています。</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back.</source>
        <translation>%1 はオフラインです。復帰したらジョブを開始します。</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back, if that is before %2 (%3).</source>
        <translation>%1 はオフラインです。%2 (%3) より前に復帰したら、ジョブを開始します。</translation>
    </message>
    <message>
        <source>The scheduler on %1 has it. It starts within a minute.</source>
        <translation>%1 のスケジューラーに入りました。1 分以内に開始します。</translation>
    </message>
    <message>
        <source>It should have begun by now. Does the scheduler on %1 run, and can its agent reach the server?</source>
        <translation>もう開始しているはずです。%1 のスケジューラーは動作していますか? エージェントはサーバーに接続できますか?</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>追跡なし</translation>
    </message>
    <message>
        <source>Asking %1 to start it.</source>
        <translation>%1 に開始を依頼しています。</translation>
    </message>
    <message>
        <source>Running for %1. What it writes comes when it ends.</source>
        <translation>%1 前から実行中です。書き出した内容は終了時に届きます。</translation>
    </message>
    <message>
        <source>%1 was not back in time. The job will not be started.</source>
        <translation>%1 は間に合うように復帰しませんでした。ジョブは開始しません。</translation>
    </message>
    <message>
        <source>The job will not be started.</source>
        <translation>ジョブは開始しません。</translation>
    </message>
    <message>
        <source>Nobody waits for it here any more. The job still starts; its run appears under Runs.</source>
        <translation>ここではもう待っていません。ジョブは開始され、その実行は「実行」に表示されます。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatchView</name>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation>実行の推移</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them failed</source>
        <translation>%1 回の実行、うち %2 回失敗</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>実行なし</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation>ジョブで絞り込む</translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation>この結果の実行を表示: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Show runs on all endpoints again</source>
        <translation>再びすべてのエンドポイントの実行を表示</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsPage</name>
    <message>
        <source>Refresh runs</source>
        <translation>実行を更新</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>すべての実行を表示</translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation>失敗した実行を表示</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>Sort runs: newest first</source>
        <translation>実行の並べ替え: 新しい順</translation>
    </message>
    <message>
        <source>Sort runs: oldest first</source>
        <translation>実行の並べ替え: 古い順</translation>
    </message>
    <message>
        <source>Sort runs: by job</source>
        <translation>実行の並べ替え: ジョブ順</translation>
    </message>
    <message>
        <source>Sort runs: failures first</source>
        <translation>実行の並べ替え: 失敗を先に</translation>
    </message>
    <message>
        <source>Sort runs: longest first</source>
        <translation>実行の並べ替え: 長い順</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>一致する実行がありません</translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation>期間を長くするか、別の結果やジョブを選んでください。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation>ジョブの実行はすべて、結果、所要時間、出力とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>前の実行と比較</translation>
    </message>
    <message>
        <source>Side by side with the run of the same job before it</source>
        <translation>同じジョブの前の実行と並べて表示</translation>
    </message>
    <message>
        <source>Runs: list</source>
        <translation>実行: 一覧</translation>
    </message>
    <message>
        <source>Runs: by job</source>
        <translation>実行: ジョブ別</translation>
    </message>
    <message>
        <source>Runs: by endpoint</source>
        <translation>実行: エンドポイント別</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>ジョブ別</translation>
    </message>
    <message>
        <source>Runs counted by job</source>
        <translation>ジョブ別に数えた実行</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>エンドポイント別</translation>
    </message>
    <message>
        <source>Runs counted by endpoint</source>
        <translation>エンドポイント別に数えた実行</translation>
    </message>
    <message>
        <source>This is the first run of the job on its endpoint.</source>
        <translation>これはこのエンドポイントでのこのジョブの最初の実行です。</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsTable</name>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Show endpoint %1</source>
        <translation>エンドポイント %1 を表示</translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation>コミット %1 を表示</translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation>このジョブの実行のみ</translation>
    </message>
    <message>
        <source>Only runs on %1</source>
        <translation>%1 での実行のみ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>マシン自身のタイムゾーン</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>15 分ごと</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation>毎日 02:00</translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation>平日 08:00</translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation>毎週日曜日 03:00</translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation>毎月 1 日</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>もう 1 つ追加</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>これを削除</translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation>次の実行、%1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>あなたの時刻、%1</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>It is shown this once: nobody can show it again.</source>
        <translation>表示はこの 1 回だけです。誰も再び表示できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPrompt</name>
    <message>
        <source>No password was given on standard input.</source>
        <translation>標準入力にパスワードがありませんでした。</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>もう一度入力: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>2 つが一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>パスワードが入力されませんでした。</translation>
    </message>
</context>
<context>
    <name>crontopus::SelectionBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation>最後に取得したジョブはそのまま残ります。</translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation>バージョン %1 を開始します。%3 秒ごとに%2、スケジューラー %4。</translation>
    </message>
    <message>
        <source>This endpoint was revoked at the server.</source>
        <translation>このエンドポイントはサーバーで失効されました。</translation>
    </message>
    <message>
        <source>Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.</source>
        <translation>ジョブはそのまま残ります。`crontopus-agent enroll` で再接続してください。</translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation>agent.state_dir の反映にはサービスの再起動が必要です。</translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation>設定を読み直しました。</translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation>%1 は停止中に逃したため、今開始します。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation>コミット %1: 変更 %2、書き込み %3。</translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation>%1 件の削除が `crontopus-agent prune --confirm` を待っています。</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>すべて正常に戻りました。</translation>
    </message>
</context>
<context>
    <name>crontopus::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>文字サイズ(&amp;F)</translation>
    </message>
    <message>
        <source>Show relative times in lists (“in 4 h”)</source>
        <translation>一覧で相対時刻を表示 (「4 時間後」)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Notifications and tray</source>
        <translation>通知とトレイ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell about new alerts</source>
        <translation>新しい警告を知らせる</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>システムトレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>サインイン時にトレイで起動</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動で検出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the program crontopus-agent</source>
        <translation>プログラム crontopus-agent を選択</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>There is no such program: jobs can be edited, but not run here.</source>
        <translation>そのプログラムはありません。ジョブの編集はできますが、ここでは実行できません。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Takes effect the next time Crontopus starts.</source>
        <translation>次回の Crontopus 起動時に反映されます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>crontopus::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInDialog</name>
    <message>
        <source>Sign in to the remote</source>
        <translation>リモートにサインイン</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInForm</name>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation>なし、または SSH エージェント</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation>ユーザー名とトークン</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH 鍵ファイル</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>鍵ファイル(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Remember, in the keychain or in a file that only I can read</source>
        <translation>キーチェーンか、自分だけが読めるファイルに記憶する</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them, or an account at a server that many machines report to.</source>
        <translation>ワークスペースとは、ジョブのマニフェストの Git リポジトリとそれを実行するマシン、または多数のマシンが報告するサーバーのアカウントです。</translation>
    </message>
    <message>
        <source>Open a checkout</source>
        <translation>チェックアウトを開く</translation>
    </message>
    <message>
        <source>A repository of manifests that is on this machine</source>
        <translation>このマシンにあるマニフェストのリポジトリ</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>リポジトリをクローン</translation>
    </message>
    <message>
        <source>From an address, with HTTPS or SSH</source>
        <translation>HTTPS または SSH のアドレスから</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Jobs, machines and runs of an account</source>
        <translation>アカウントのジョブ、マシン、実行</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>デモを準備中</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用したもの</translation>
    </message>
    <message>
        <source>A server, this machine and six example jobs</source>
        <translation>サーバー、このマシン、6 つのサンプルジョブ</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation>ロックファイル %1 を書き込めません。</translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation>ディレクトリがあなたのもので、ディスクがいっぱいでないことを確認してください。</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation>別の crontopus-agent (プロセス %1) がすでに %2 で動作しています。</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation>別の crontopus-agent (プロセス %1) が同期中です。終わってから再試行してください。</translation>
    </message>
</context>
<context>
    <name>crontopus::StateWriter</name>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1 is not kept, since %2 could not be.</source>
        <translation>%2 を保存できなかったため、%1 は保存されません。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 はありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::StatusLook</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
</context>
<context>
    <name>crontopus::StorePanel</name>
    <message>
        <source>after a day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>7 日後</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>90 日後</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>1 年後</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>crontopus::SyncBanner</name>
    <message>
        <source>Settle</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>Others changed the same as you in %1. Both versions are kept; nothing is sent or taken in until you say which holds.</source>
        <translation>%1 で、あなたと同じところを他の人も変更しました。両方の版を残しています。どちらを採用するか指定するまで、送信も取り込みもしません。</translation>
    </message>
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation>ディレクトリ %1 を読み取れません。</translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation>`systemctl --user %1` が失敗しました: %2。</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantPanel</name>
    <message>
        <source>Save the settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Refuse pushes with invalid manifests</source>
        <translation>無効なマニフェストを含むプッシュを拒否</translation>
    </message>
    <message>
        <source>Otherwise they are accepted with a warning, and the last good version stays.</source>
        <translation>そうでなければ警告付きで受け付け、最後の正しい版を残します。</translation>
    </message>
    <message>
        <source>Settings of the tenant</source>
        <translation>テナントの設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep runs for</source>
        <translation>実行の保持期間</translation>
    </message>
    <message>
        <source>but of each job at least</source>
        <translation>ただしジョブごとに最低</translation>
    </message>
    <message>
        <source>Ping key</source>
        <translation>ping 鍵</translation>
    </message>
    <message>
        <source>Address to ping, with the key</source>
        <translation>ping のアドレス (鍵付き)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>設定を読み込み中</translation>
    </message>
    <message>
        <source>Reading the ping key</source>
        <translation>ping 鍵を読み込み中</translation>
    </message>
    <message>
        <source>Whoever has this address can report runs of every job that is pinged by name: add “/” and the job&apos;s name. Made %1.</source>
        <translation>このアドレスを持つ人は、名前で ping するどのジョブの実行も報告できます。「/」とジョブの名前を付けてください。作成 %1。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Everything that pings with the old key is refused at once, until it has the new one.</source>
        <translation>古い鍵で ping するものは、新しい鍵になるまで直ちに拒否されます。</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>鍵を更新</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>The ping key is a new one.</source>
        <translation>ping 鍵は新しくなりました。</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantsPanel</name>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>テナントを絞り込む</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Reading the tenants</source>
        <translation>テナントを読み込み中</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>Select a tenant to suspend or delete it.</source>
        <translation>停止または削除するテナントを選択してください。</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines go on as they are.</source>
        <translation>このテナントの誰もサインインできず、エージェントは拒否されます。マシンのジョブはそのまま続きます。</translation>
    </message>
    <message>
        <source>%1, made %2.</source>
        <translation>%1、作成 %2。</translation>
    </message>
    <message>
        <source>Changing the tenant</source>
        <translation>テナントを変更中</translation>
    </message>
    <message>
        <source>Everyone of “%1” is signed out, and its agents are refused, until you let them in again.</source>
        <translation>停止を解除するまで、「%1」の全員がサインアウトされ、エージェントは拒否されます。</translation>
    </message>
    <message>
        <source>Suspend the tenant</source>
        <translation>テナントを停止</translation>
    </message>
    <message>
        <source>“%1” goes for good, with its users, endpoints, runs and repository. Type its name:</source>
        <translation>「%1」は、ユーザー、エンドポイント、実行、リポジトリとともに完全に消えます。名前を入力してください:</translation>
    </message>
    <message>
        <source>Delete the tenant</source>
        <translation>テナントを削除</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message>
        <source>No endpoint</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message>
        <source>Next 24 hours</source>
        <translation>今後 24 時間</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>タイムラインの行</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>ジョブ別</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>エンドポイント別</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the next 24 hours.</source>
        <translation>今後 24 時間の予定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineChart</name>
    <message>
        <source>What will run in the next 24 hours</source>
        <translation>今後 24 時間に実行されるもの</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>crontopus::TokensPanel</name>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Read runs</source>
        <translation>実行の読み取り</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>ジョブの読み取り</translation>
    </message>
    <message>
        <source>Read endpoints</source>
        <translation>エンドポイントの読み取り</translation>
    </message>
    <message>
        <source>List tokens</source>
        <translation>トークンの一覧</translation>
    </message>
    <message>
        <source>Change and run jobs</source>
        <translation>ジョブの変更と実行</translation>
    </message>
    <message>
        <source>Change endpoints</source>
        <translation>エンドポイントの変更</translation>
    </message>
    <message>
        <source>Make and revoke tokens</source>
        <translation>トークンの作成と失効</translation>
    </message>
    <message>
        <source>Everything, users and settings too</source>
        <translation>ユーザーと設定を含むすべて</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>A program or the command line signs in with a token of its own, which can do no more than its scopes say and can be revoked alone.</source>
        <translation>プログラムやコマンドラインは専用のトークンでサインインします。トークンはスコープの範囲だけを許し、個別に失効できます。</translation>
    </message>
    <message>
        <source>what it is for, e.g. nightly report</source>
        <translation>用途、例: 夜間レポート</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>トークンを読み込み中</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>Select a token to rename or revoke it.</source>
        <translation>名前変更または失効するトークンを選択してください。</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>トークンを作成中</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>トークン「%1」:</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>名前を変更中</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is signed out at once.</source>
        <translation>「%1」を使うものは直ちにサインアウトされます。</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>失効中</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>失効しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::TopBar</name>
    <message>
        <source>Switch, add or remove a workspace</source>
        <translation>ワークスペースの切り替え、追加、削除</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>検索またはコマンド   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>検索またはコマンド</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>Branch %1, which has no upstream</source>
        <translation>ブランチ %1 (上流なし)</translation>
    </message>
    <message>
        <source>Branch %1, %2 commits ahead of %3 and %4 behind</source>
        <translation>ブランチ %1、%3 より %2 コミット先行、%4 遅れ</translation>
    </message>
    <message>
        <source>There are edits that are not committed yet.</source>
        <translation>まだコミットしていない編集があります。</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>エージェント: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message>
        <source>Crontopus is still here</source>
        <translation>Crontopus は動作中です</translation>
    </message>
    <message>
        <source>It stays in the tray and tells when something goes wrong. The settings can change that.</source>
        <translation>トレイに残り、問題が起きると知らせます。設定で変更できます。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>通知を一時停止</translation>
    </message>
    <message>
        <source>Open Crontopus</source>
        <translation>Crontopus を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Notifications paused until %1</source>
        <translation>通知を %1 まで一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>crontopus::UsersPanel</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>締め出し中</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>ユーザーを絞り込む</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新しいユーザー</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>締め出す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Viewers only read; users write too; admins also manage users and settings.</source>
        <translation>閲覧者は読み取りのみ、ユーザーは書き込みも、管理者はさらにユーザーと設定の管理もできます。</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 文字以上</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Reading the users</source>
        <translation>ユーザーを読み込み中</translation>
    </message>
    <message>
        <source>Select a user to change or delete it.</source>
        <translation>変更または削除するユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>Adding the user</source>
        <translation>ユーザーを追加中</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 はサインインできるようになりました。</translation>
    </message>
    <message>
        <source>Changing the user</source>
        <translation>ユーザーを変更中</translation>
    </message>
    <message>
        <source>%1 can sign in no more, and the tokens that they made stop working.</source>
        <translation>%1 はもうサインインできず、作成したトークンも使えなくなります。</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation>今後 1 週間の実行</translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation>7 日間の実行: %1</translation>
    </message>
    <message>
        <source>%1, %2:00–%2:59: %3×</source>
        <translation>%1、%2:00–%2:59: %3×</translation>
    </message>
</context>
<context>
    <name>crontopus::Workspace</name>
    <message>
        <source>No agent of this machine follows this repository.</source>
        <translation>このマシンのエージェントはこのリポジトリに従っていません。</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>先に設定してください。</translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation>%1 はベアリポジトリで、編集するファイルがありません。</translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation>クローンして、それを開いてください。</translation>
    </message>
</context>
<context>
    <name>crontopus::WorkspaceMenu</name>
    <message>
        <source>Add a workspace…</source>
        <translation>ワークスペースを追加…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>「%1」の名前を変更…</translation>
    </message>
    <message>
        <source>Remove “%1” from the list…</source>
        <translation>「%1」を一覧から削除…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>ワークスペースの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>「%1」を一覧から削除しますか?</translation>
    </message>
    <message>
        <source>The files in %1 stay as they are.</source>
        <translation>%1 のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Also end its agent and take its jobs out of this machine&apos;s scheduler</source>
        <translation>エージェントも終了し、そのジョブをこのマシンのスケジューラーから外す</translation>
    </message>
</context>
<context>
    <name>crontopus::YamlEdit</name>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation>タイムゾーン `%1` はありません。</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Europe/Berlin のような IANA 名を使ってください。</translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation>このマシンのスケジューラーをリポジトリに合わせ続ける (サービス)</translation>
    </message>
    <message>
        <source>Connect this machine with its server</source>
        <translation>このマシンをサーバーに接続</translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation>今 1 回だけ行う</translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation>スケジュールされているものと問題を表示</translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation>同期で変わる内容を、変更せずに表示</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation>待機中の削除に同意</translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation>このマシンの管理対象外のスケジュール済みジョブを一覧表示</translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation>スケジューラーにジョブを今 1 回開始させる</translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation>スケジューラーから自分たちのものをすべて取り除く</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2 (%3).</source>
        <translation>%1 にエンドポイント %2 (%3) として登録しました。</translation>
    </message>
    <message>
        <source>Connect this machine with the server of backend.api_url</source>
        <translation>このマシンを backend.api_url のサーバーに接続</translation>
    </message>
    <message>
        <source>Be another machine than the one this was cloned from.</source>
        <translation>複製元とは別のマシンになります。</translation>
    </message>
    <message>
        <source>%1 names no server.</source>
        <translation>%1 にサーバーの指定がありません。</translation>
    </message>
    <message>
        <source>Set backend.api_url and backend.enrollment_token.</source>
        <translation>backend.api_url と backend.enrollment_token を設定してください。</translation>
    </message>
    <message>
        <source>%1 holds no enrollment token.</source>
        <translation>%1 に登録トークンがありません。</translation>
    </message>
    <message>
        <source>Make one in the console or with `crontopus enroll-token create`, and set backend.enrollment_token to it.</source>
        <translation>コンソールか `crontopus enroll-token create` で作り、backend.enrollment_token に設定してください。</translation>
    </message>
    <message>
        <source>This machine has no id of its own; enrolling it again makes another endpoint. --new-machine-id gives it one.
</source>
        <translation>このマシンには固有の ID がありません。再登録すると別のエンドポイントになります。--new-machine-id で ID を与えられます。
</translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation>同期でスケジューラーの何が変わるかを、変更せずに表示</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation>最後に取得したコミットではなく、このディレクトリのマニフェストを使います。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>ディレクトリ %1 がありません。</translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation>削除は `crontopus-agent prune --confirm` を待つことになります。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation>ジョブの大半に関わるため待機中の削除に同意</translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation>本当に削除します。</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation>これらは `crontopus-agent prune --confirm` を待っています。</translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation>終了を指示されるまで、このマシンのスケジューラーをリポジトリに合わせ続ける</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>ジョブ。</translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation>このマシンにジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation>`crontopus-agent status` で一覧を見られます。</translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation>%1 は 1 分以内に開始します。</translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation>%2 のそばに %1 がありません。</translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation>crontopus-agent を再インストールしてください。</translation>
    </message>
    <message>
        <source>The configuration file.</source>
        <translation>設定ファイル。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation>%1: 引数の数が違います。`%1 --help` を見てください。
</translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation>このマシンには crontab も systemd もありません。</translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation>パッケージ cron や cronie などの cron をインストールしてください。</translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation>%n 個のジョブ、つまり大半が削除されるところでしたが、何も削除していません。それで正しければ `crontopus-agent prune --confirm` を実行してください。</translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation>コミット %1 と一致: ジョブ %2、変更 %3。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>revoked there</source>
        <translation>サーバーで失効</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, endpoint %2, %3</source>
        <translation>%1、エンドポイント %2、%3</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>未送信</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 回の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>動作中、プロセス %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>管理対象外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation>%1 件の削除、`crontopus-agent prune --confirm` 待ち</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>エラー: </translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>すべて JSON で出力します。</translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation>リポジトリを取得し、スケジューラーを 1 回合わせる</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>既定。</translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation>スケジューラーを自分たちがない状態に戻す。実行履歴は残る</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation>自分たちのものはすべてスケジューラーからなくなりました。実行履歴と設定はまだ %1 にあります。</translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation>使い方: crontopus-agent コマンド [--config ファイル] [オプション]

コマンド:
</translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation>
詳しくは `crontopus-agent コマンド --help` または crontopus-agent(1)。
</translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation>crontopus-agent: コマンド `%1` はありません。`crontopus-agent --help` を試してください。
</translation>
    </message>
    <message>
        <source>There is no such job on this machine.</source>
        <translation>このマシンにそのようなジョブはありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>「%1」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like https://crontopus.example.com or localhost:8400.</source>
        <translation>https://crontopus.example.com や localhost:8400 のように書いてください。</translation>
    </message>
    <message>
        <source>The address of a server has no user or password in it.</source>
        <translation>サーバーのアドレスにユーザーやパスワードは入れられません。</translation>
    </message>
    <message>
        <source>Leave them out and sign in.</source>
        <translation>それらを除いて、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a token with more scopes.</source>
        <translation>管理者に頼むか、スコープの広いトークンを使ってください。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: read it again.</source>
        <translation>その間に他の人が変更しました。読み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s log says more.</source>
        <translation>詳しくはサーバーのログにあります。</translation>
    </message>
    <message>
        <source>%1 answered with the status %2.</source>
        <translation>%1 がステータス %2 を返しました。</translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>The server (default: that of the last `crontopus login`).</source>
        <translation>サーバー (既定: 最後に `crontopus login` したもの)。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON を出力します。</translation>
    </message>
    <message>
        <source>CRONTOPUS_API_TOKEN is revoked, expired or for another server.</source>
        <translation>CRONTOPUS_API_TOKEN は失効か期限切れ、または別のサーバーのものです。</translation>
    </message>
    <message>
        <source>Run `crontopus login %1`.</source>
        <translation>`crontopus login %1` を実行してください。</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint: crontopus login %1 --trust-certificate %2</source>
        <translation>管理者がこのフィンガープリントを確認したら: crontopus login %1 --trust-certificate %2</translation>
    </message>
    <message>
        <source>there is no endpoint `%1`. See `crontopus endpoints list`.</source>
        <translation>エンドポイント `%1` はありません。`crontopus endpoints list` を見てください。</translation>
    </message>
    <message>
        <source>`%1` is more than one endpoint: say which of the numbers %2.</source>
        <translation>`%1` は複数のエンドポイントに当たります。番号 %2 のどれかを指定してください。</translation>
    </message>
    <message>
        <source>`%1` is no job: write namespace/name.</source>
        <translation>`%1` はジョブではありません。名前空間/名前 と書いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus login`.</source>
        <translation>それを移動し、`crontopus login` を実行してください。</translation>
    </message>
    <message>
        <source>You are not signed in at a server.</source>
        <translation>どのサーバーにもサインインしていません。</translation>
    </message>
    <message>
        <source>Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.</source>
        <translation>`crontopus login アドレス` を実行するか、CRONTOPUS_API_URL と CRONTOPUS_API_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>You are not signed in at %1.</source>
        <translation>%1 にサインインしていません。</translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation>デモの場所。既定は $CRONTOPUS_DEMO_DIR かデータディレクトリ内の場所</translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation>6 つのサンプルジョブの Git リポジトリ、そのチェックアウト、エージェントの設定を作ります。何もスケジュールしません。そのためには `crontopus-agent run --config ファイル` を起動してください。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>ジョブ:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>最近の実行:</translation>
    </message>
    <message>
        <source>Its number, or a name that only one has.</source>
        <translation>番号、または 1 つだけが持つ名前。</translation>
    </message>
    <message>
        <source>Lists the machines that run an agent.</source>
        <translation>エージェントが動くマシンを一覧表示します。</translation>
    </message>
    <message>
        <source>There are no endpoints. `crontopus enroll-token create` is the first step to one.</source>
        <translation>エンドポイントはありません。`crontopus enroll-token create` が最初の一歩です。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>LAST HEARTBEAT</source>
        <translation>最後のハートビート</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Shows one machine, with the jobs that are scheduled there.</source>
        <translation>1 台のマシンと、そこでスケジュールされているジョブを表示します。</translation>
    </message>
    <message>
        <source>name one endpoint.</source>
        <translation>エンドポイントを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最後のハートビート</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Gives a machine another name. Jobs that choose it by name follow the new one.</source>
        <translation>マシンの名前を変えます。名前で選んでいるジョブは新しい名前に従います。</translation>
    </message>
    <message>
        <source>name an endpoint and its new name.</source>
        <translation>エンドポイントと新しい名前を指定してください。</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>名前は %1 になりました。</translation>
    </message>
    <message>
        <source>Takes away a machine&apos;s token at once. Its jobs stay in its scheduler as they are.</source>
        <translation>マシンのトークンを直ちに取り消します。ジョブはスケジューラーにそのまま残ります。</translation>
    </message>
    <message>
        <source>Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there.</source>
        <translation>失効しました。そこで `crontopus-agent uninstall` を行うまで、ジョブはスケジューラーに残ります。</translation>
    </message>
    <message>
        <source>Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after the network was away, without a gap. Ctrl+C ends it.</source>
        <translation>サーバーでの変化 (実行、エンドポイント、ジョブ) を順に 1 行ずつ示します。ネットワークが切れた後も抜けなく続きます。Ctrl+C で終わります。</translation>
    </message>
    <message>
        <source>Wait for more. Without it: what is new since --since, then end.</source>
        <translation>続きを待ちます。指定しないと、--since 以降の新しいものを示して終わります。</translation>
    </message>
    <message>
        <source>Begin after this cursor (default: now).</source>
        <translation>このカーソルの後から始めます (既定: 現在)。</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>the server no longer knows that place: what came between is not shown.</source>
        <translation>サーバーはその位置をもう知りません。間に起きたことは表示されません。</translation>
    </message>
    <message>
        <source>go on later with --since %1</source>
        <translation>後で --since %1 で続けられます</translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation>Git リポジトリ (既定: このディレクトリを含むもの)。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Ask this server instead (default: the one signed in at, if any).</source>
        <translation>代わりにこのサーバーに問い合わせます (既定: サインイン中のもの、あれば)。</translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation>名前空間/名前、1 つのジョブだけが持つ名前、またはファイル。</translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation>ジョブ `%1` はありません。`crontopus jobs list` を見てください。</translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation>`%1` は複数のジョブに当たります。%2 のどれかを指定してください。</translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation>作業ツリーと最後のコミットの違いを、新しいファイルも含めて `git diff` の形式で表示します。
違いがあれば 1 で終了します。</translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation>これのみ (既定: すべてのファイル)。</translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation>古い方のコミット (既定: HEAD)。</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation>新しい方のコミット (既定: 作業ツリー)。</translation>
    </message>
    <message>
        <source>namespace/name.</source>
        <translation>名前空間/名前。</translation>
    </message>
    <message>
        <source>Makes a job of a manifest, in one commit at the server.</source>
        <translation>マニフェストから、サーバーでの 1 つのコミットでジョブを作ります。</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>マニフェスト。- は標準入力です。</translation>
    </message>
    <message>
        <source>Where the job goes (default: default).</source>
        <translation>ジョブの置き場所 (既定: default)。</translation>
    </message>
    <message>
        <source>give one file with a manifest.</source>
        <translation>マニフェストのファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>Gives a job another manifest, in one commit at the server.</source>
        <translation>サーバーでの 1 つのコミットでジョブのマニフェストを差し替えます。</translation>
    </message>
    <message>
        <source>name one job and a file with its manifest.</source>
        <translation>ジョブを 1 つと、そのマニフェストのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest.</source>
        <translation>サーバーでの 1 つのコミットでジョブを削除します。実行は残り、マニフェストも Git に残ります。</translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation>ジョブを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Makes a discovered job one of yours.</source>
        <translation>見つかったジョブを自分のものにします。</translation>
    </message>
    <message>
        <source>Where it goes (default: default).</source>
        <translation>置き場所 (既定: default)。</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>今は %1 です。</translation>
    </message>
    <message>
        <source>Has a job started now, on every endpoint where it is scheduled.</source>
        <translation>スケジュールされているすべてのエンドポイントでジョブを今開始させます。</translation>
    </message>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>1 分以内に %n 個のエンドポイントで開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation>ジョブのファイルを変更したコミットを、名前変更も追って新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation>表示する件数 (既定: 20)。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation>--count は 1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation>まだコミットされていません。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lists the jobs of the server you are signed in at or, with --repo, of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation>サインイン中のサーバーのジョブ、または --repo でリポジトリの作業ツリーのジョブを一覧表示します。
無効なものがあれば 1 で終了します。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>ジョブはありません。</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation>ジョブのマニフェストをファイルのとおりに出力します。</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>ユーザー: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>トークン: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 はこのパスワードのこのユーザーを知りません。</translation>
    </message>
    <message>
        <source>Signs in at a server and remembers it. The password is asked for, or read from standard input; it is never an argument, where others could see it.</source>
        <translation>サーバーにサインインして記憶します。パスワードは尋ねるか、標準入力から読みます。他の人に見える引数には決してしません。</translation>
    </message>
    <message>
        <source>The server, e.g. https://crontopus.example.com.</source>
        <translation>サーバー、例: https://crontopus.example.com。</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>ユーザー名またはメールアドレス。</translation>
    </message>
    <message>
        <source>Use an API token, read from standard input.</source>
        <translation>標準入力から読む API トークンを使います。</translation>
    </message>
    <message>
        <source>Trust the server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>この SHA-256 フィンガープリントのサーバー証明書を信頼します。</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>name one server, such as https://crontopus.example.com or localhost:8400.</source>
        <translation>https://crontopus.example.com や localhost:8400 のようなサーバーを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>`%1` is no SHA-256 fingerprint.</source>
        <translation>`%1` は SHA-256 フィンガープリントではありません。</translation>
    </message>
    <message>
        <source>warning: %1 is not encrypted; others can read your password on the way.</source>
        <translation>警告: %1 は暗号化されていません。途中でパスワードを読まれる可能性があります。</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>%1 に %2 としてサインインしました。</translation>
    </message>
    <message>
        <source>Ends the session at the server and forgets its token.</source>
        <translation>サーバーのセッションを終え、トークンを忘れます。</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>%1 からサインアウトしました。</translation>
    </message>
    <message>
        <source>Tells who you are at the server.</source>
        <translation>サーバーでの自分の身元を示します。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation>マニフェストのフィールドを設定し、他のバイトはすべてそのまま残します。すべて設定するか、まったくしないかです。

値は YAML です: 5、true、&quot;5&quot; (テキスト)、[a, b]、{a: b}。`=` の後に何もなければ空のテキストです。有効なマニフェストを無効にはしません。</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>マニフェスト。</translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation>例: spec.retry.attempts=5。</translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation>フィールドを取り除きます。複数回指定できます。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation>ファイルを 1 つと、フィールドを パス=値 または --unset パス で指定してください。</translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation>`%1` は パス=値 の形式ではありません。</translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation>何も書き込んでいません: マニフェストが有効でなくなります。</translation>
    </message>
    <message>
        <source>The namespace.</source>
        <translation>名前空間。</translation>
    </message>
    <message>
        <source>name one namespace.</source>
        <translation>名前空間を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Lists the namespaces of the server, with how many jobs each has.</source>
        <translation>サーバーの名前空間を、それぞれのジョブ数とともに一覧表示します。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Makes a namespace.</source>
        <translation>名前空間を作ります。</translation>
    </message>
    <message>
        <source>The namespace %1 is there now.</source>
        <translation>名前空間 %1 ができました。</translation>
    </message>
    <message>
        <source>Deletes a namespace that holds no jobs.</source>
        <translation>ジョブのない名前空間を削除します。</translation>
    </message>
    <message>
        <source>The namespace %1 is gone.</source>
        <translation>名前空間 %1 はなくなりました。</translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation>この実行履歴を読みます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>JSON で答えます。</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Lists runs, newest first: those of the server you are signed in at or, with --db, of this machine.</source>
        <translation>実行を新しい順に一覧表示します: サインイン中のサーバーのもの、または --db でこのマシンのもの。</translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation>名前空間/名前がこれを含むジョブのみ。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation>このように終わった実行のみ: running、success、failure、timeout、cancelled、skipped。複数回指定できます。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation>これ以降に始まった実行のみ: 2h、2026-03-01、2026-03-01T12:00。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation>`%1` は状態ではありません。running、success、failure、timeout、cancelled、skipped があります。</translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation>`%1` は時刻ではありません。2h、2026-03-01、2026-03-01T12:00 のように指定してください。</translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation>`--limit` は 1 から %1 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation>ジョブの 1 回の実行とその出力を表示します。</translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation>`runs list` が示す実行の番号、または UUID。</translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation>`runs show` には 1 回の実行の番号が必要です。`crontopus runs list` が示します。</translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation>`%1` は番号でも UUID でもありません。</translation>
    </message>
    <message>
        <source>a server&apos;s runs have numbers; `crontopus runs list` tells them.</source>
        <translation>サーバーの実行には番号があります。`crontopus runs list` が示します。</translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation>スケジュールを言葉で説明し、注意点も示します: 夏時間が飛ばすか繰り返す時刻、実行のない年。</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>その行は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation>`expr` がないか、テキストではありません。</translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation>`count` は 1 から %1 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation>`%1` を読み取れません。</translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation>スケジュールが次にいつ起動するかを、夏時間も含めて表示します。

--batch を付けると、1 行に 1 つの JSON オブジェクト {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;} (expr 以外は省略可) を読み、それぞれに {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [UTC の時刻]} または {&quot;error&quot;} の行で答えます。</translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation>表示する回数 (既定: 5)。</translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation>ファイルの行に答えます (`-`: 標準入力)。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation>--count は 1 から %1 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation>時計が示しうるどの時刻にも起動しません。</translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation>スケジュール: 5 つの cron フィールド、@daily など、または @every 30m。引用符で囲まないと、シェルが星印をファイル名にします。</translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation>スケジュールの IANA タイムゾーン (既定: このマシンのもの)。</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation>2027-03-28T01:30:00Z のような時刻から数えます (既定: 現在)。</translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation>EXPR がありません。--help を試してください。</translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation>`%1` は時刻ではありません。</translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation>2027-03-28T01:30:00Z のような形式を使ってください。</translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation>スケジュールから作られるネイティブのエントリを表示します。少なくとも望む分には必ず起動し、他の分の起動はジョブランナーのガードが止めます。</translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation>ネイティブのスケジューラーのタイムゾーン (既定: このマシンのもの)。</translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation>crontab、systemd、taskscheduler のいずれか。</translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation>タスク スケジューラ: タスクの名前。</translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation>タスク スケジューラ: 起動するプログラム。</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation>タスク スケジューラ: プログラムの引数。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation>--target は crontab、systemd、taskscheduler のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation>ランナーのガードが必要です: %1</translation>
    </message>
    <message>
        <source>Of so many days (default: 7).</source>
        <translation>対象の日数 (既定: 7)。</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Counts runs and failures of each job.</source>
        <translation>各ジョブの実行と失敗を数えます。</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Counts runs and failures on each endpoint.</source>
        <translation>各エンドポイントの実行と失敗を数えます。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>this is shown only once:</source>
        <translation>表示はこの 1 回だけです:</translation>
    </message>
    <message>
        <source>Takes a token away, at once.</source>
        <translation>トークンを直ちに取り消します。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>番号。</translation>
    </message>
    <message>
        <source>give the number of one token, as the list tells it.</source>
        <translation>一覧にあるトークンの番号を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>失効しました。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least 1.</source>
        <translation>--%1 は 1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>Lists your API tokens.</source>
        <translation>自分の API トークンを一覧表示します。</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Makes an API token for a program and prints it, this once.</source>
        <translation>プログラム用の API トークンを作り、この 1 回だけ出力します。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途。</translation>
    </message>
    <message>
        <source>What it may do: read:runs, write:jobs, read:* … May be given more than once.</source>
        <translation>許可する内容: read:runs、write:jobs、read:* … 複数回指定できます。</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>It ends after so many days (default: never).</source>
        <translation>この日数の後に切れます (既定: 無期限)。</translation>
    </message>
    <message>
        <source>give the token one name.</source>
        <translation>トークンに名前を 1 つ付けてください。</translation>
    </message>
    <message>
        <source>say with --scope what it may do, e.g. --scope &apos;read:*&apos;.</source>
        <translation>許可する内容を --scope で指定してください、例: --scope &apos;read:*&apos;。</translation>
    </message>
    <message>
        <source>Lists the tokens that machines are enrolled with.</source>
        <translation>マシンの登録に使うトークンを一覧表示します。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Makes a token to enroll machines with and prints it, this once.</source>
        <translation>マシンの登録用トークンを作り、この 1 回だけ出力します。</translation>
    </message>
    <message>
        <source>For at most so many machines (default: any number).</source>
        <translation>最大でこの台数まで (既定: 無制限)。</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation>%1 にマニフェストがありません: 名前空間ごとのディレクトリに置かれます。</translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation>ジョブのマニフェストを検査します。何がどこで誤りか、正しくはどうかを示します。

終了ステータス: 0 エラーなし、1 エラーあり、2 読み取れないものあり。</translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation>ファイル、またはマニフェストのディレクトリ。</translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation>text (既定)、json、github (ワークフローコマンド)、sarif のいずれか。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation>ファイルかディレクトリを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation>--format は text、json、github、sarif のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation>ファイルもディレクトリも %1 はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>マニフェスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the jobs of the server or a repository</source>
        <translation>サーバーまたはリポジトリのジョブ</translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation>ジョブのマニフェスト</translation>
    </message>
    <message>
        <source>make a job at the server</source>
        <translation>サーバーにジョブを作る</translation>
    </message>
    <message>
        <source>give a job at the server another manifest</source>
        <translation>サーバーのジョブのマニフェストを差し替える</translation>
    </message>
    <message>
        <source>delete a job at the server</source>
        <translation>サーバーのジョブを削除</translation>
    </message>
    <message>
        <source>make a discovered job one of yours</source>
        <translation>見つかったジョブを自分のものにする</translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation>最後のコミット以降、または 2 つのコミット間の編集</translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation>ジョブを変更したコミット</translation>
    </message>
    <message>
        <source>the same as trigger</source>
        <translation>trigger と同じ</translation>
    </message>
    <message>
        <source>have a job started now, wherever it is scheduled</source>
        <translation>スケジュールされているすべての場所でジョブを今開始させる</translation>
    </message>
    <message>
        <source>the server&apos;s namespaces</source>
        <translation>サーバーの名前空間</translation>
    </message>
    <message>
        <source>make a namespace</source>
        <translation>名前空間を作る</translation>
    </message>
    <message>
        <source>delete an empty namespace</source>
        <translation>空の名前空間を削除</translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation>マニフェスト、ファイル、リポジトリ全体を検査</translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation>マニフェストのフィールドを設定し、他はそのまま残す</translation>
    </message>
    <message>
        <source>runs of the server or this machine, newest first</source>
        <translation>サーバーまたはこのマシンの実行、新しい順</translation>
    </message>
    <message>
        <source>one run, with what it wrote</source>
        <translation>1 回の実行とその出力</translation>
    </message>
    <message>
        <source>how each job fared lately</source>
        <translation>各ジョブの最近の様子</translation>
    </message>
    <message>
        <source>how each endpoint fared lately</source>
        <translation>各エンドポイントの最近の様子</translation>
    </message>
    <message>
        <source>the machines that run an agent (also: agents list)</source>
        <translation>エージェントが動くマシン (agents list も可)</translation>
    </message>
    <message>
        <source>one machine, with what is scheduled there</source>
        <translation>1 台のマシンとそこでスケジュールされているもの</translation>
    </message>
    <message>
        <source>give a machine another name</source>
        <translation>マシンの名前を変える</translation>
    </message>
    <message>
        <source>take a machine&apos;s token away</source>
        <translation>マシンのトークンを取り消す</translation>
    </message>
    <message>
        <source>what changes at the server, as it happens</source>
        <translation>サーバーでの変化をその場で表示</translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation>スケジュールが次にいつ起動するか</translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation>スケジュールの説明と注意点</translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation>スケジュールに対してネイティブのスケジューラーが受け取るもの</translation>
    </message>
    <message>
        <source>sign in at a server</source>
        <translation>サーバーにサインイン</translation>
    </message>
    <message>
        <source>end the session there</source>
        <translation>そのセッションを終える</translation>
    </message>
    <message>
        <source>who you are at the server</source>
        <translation>サーバーでの自分の身元</translation>
    </message>
    <message>
        <source>your API tokens</source>
        <translation>自分の API トークン</translation>
    </message>
    <message>
        <source>make an API token for a program</source>
        <translation>プログラム用の API トークンを作る</translation>
    </message>
    <message>
        <source>take an API token away</source>
        <translation>API トークンを取り消す</translation>
    </message>
    <message>
        <source>tokens that machines are enrolled with</source>
        <translation>マシンの登録に使うトークン</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>take one away</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation>試すためのサンプルジョブのリポジトリを作る</translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation>デモのジョブと最近の実行</translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>使い方: crontopus コマンド [引数]

コマンド:
</translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation>
詳しくは `crontopus コマンド --help` または crontopus(1)。
</translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation>crontopus: コマンド `%1` はありません。`crontopus --help` を試してください。
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>そこで実行</translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs, its last runs and what its server knows. Fails as long as no run that the scheduler started has finished and come to the server, if it has one.</source>
        <translation>デモのジョブ、最近の実行、サーバーが知る内容を示します。スケジューラーが開始した実行が完了し、サーバーがあればそこに届くまでは失敗します。</translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>%1 のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation>%1 はありますが、私たちのデモではありません。</translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation>CRONTOPUS_DEMO_DIR に別のディレクトリを指定するか、これを空にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Remove the directory that it is in; the demo makes it anew.</source>
        <translation>それがあるディレクトリを削除してください。デモが作り直します。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::files</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 が %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>ディレクトリ %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation>リクエストは標準入力から読みます。</translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation>%1 から時間内に応答がありません。</translation>
    </message>
</context>
<context>
    <name>crontopus::main</name>
    <message>
        <source>The desktop console of Crontopus.</source>
        <translation>Crontopus のデスクトップコンソール。</translation>
    </message>
    <message>
        <source>Open this workspace, or the checkout at this path.</source>
        <translation>このワークスペース、またはこのパスのチェックアウトを開きます。</translation>
    </message>
    <message>
        <source>name or path</source>
        <translation>名前またはパス</translation>
    </message>
    <message>
        <source>Open the demo, making it if need be.</source>
        <translation>デモを開きます。必要なら作ります。</translation>
    </message>
    <message>
        <source>Start in the system tray, without a window.</source>
        <translation>ウィンドウなしで、システムトレイで起動します。</translation>
    </message>
    <message>
        <source>Keep settings and the log in this directory.</source>
        <translation>設定とログをこのディレクトリに置きます。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Show what this crontopus: link leads to.</source>
        <translation>この crontopus: リンクの先を表示します。</translation>
    </message>
    <message>
        <source>Crontopus runs already, but does not answer.</source>
        <translation>Crontopus はすでに動作中ですが、応答しません。</translation>
    </message>
</context>
<context>
    <name>crontopus::manifest</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation>ファイルは名前空間 `%1` にあり、これが優先されます。そう書くか、ファイルを `%2/` に移してください。</translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>ディレクトリ `%1` は名前空間にできません: 63 文字以内の英小文字、数字、ハイフンを使い、先頭と末尾は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation>ここに何を書いても、ジョブはテナント `%1` のものです。フィールドを削除してください。</translation>
    </message>
    <message>
        <source>Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.</source>
        <translation>`%1` は `spec.checkin.ping` のあるジョブではここで実行されません: どちらかを削除してください。</translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation>`spec.command` がありません: 実行するものを書いてください (または `spec.http` か `spec.script`)。</translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation>`%1` と `%2` は両立しません: 片方だけ残してください。</translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation>`spec.command` が空です: 実行するものを書いてください。</translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation>`spec.args` は `spec.http` と併用しても意味がありません: 削除してください。</translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation>これは Web アドレスではありません: https://example.com/path のように書いてください。</translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation>アドレスにユーザー名があります: ログに残らないよう `spec.http.auth` に移してください。</translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation>`%1` はヘッダーではありません: 名前は英字、数字、ハイフン、値は 1 行です。</translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation>`%1` はステータスではありません: 204 のように、または 200-299 のような範囲で書いてください。</translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation>これはプログラムではありません: bash、python3、/usr/bin/perl のように書いてください。</translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation>`spec.script.source` が空です: 実行するものを書いてください。</translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation>`%1` は環境変数の名前にできません: 英字、数字、下線を使い、数字で始めないでください。</translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation>`spec.retry.maxInterval` が `spec.retry.initialInterval` より短いです: 長くしてください。</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation>リポジトリを読める人は誰でもこのシークレットを読めます: `${VAR}` と書き、エージェントの環境で変数を設定してください。</translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation>`%1` は制御文字のない 1 行です。</translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation>タイムゾーン `%1` はありません: Europe/Berlin のような IANA 名を書いてください。</translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation>タイムゾーン `%1` はありません。`%2` のことですか?</translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation>`spec.schedule` と `spec.at` は両立しません: 片方だけ残してください。</translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation>`spec.schedule` がありません: &quot;0 2 * * *&quot; のように、いつ実行するかを書いてください (または `spec.at`)。</translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation>`%1` は日時ではありません: 2026-03-01 04:00 のように分単位で書いてください。ゾーンは `spec.timezone` に書きます。</translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation>夏時間により %2 では %1 が飛ばされます: ジョブはその直後に実行されます。</translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation>`spec.schedule` が空のリストです: &quot;0 2 * * *&quot; のような式を書いてください。</translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation>下位フィールドのマップ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>引用符なしの true か false</translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation>90s、15m、1h30m のような長さ</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>テキストまたはテキストのリスト</translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation>名前からテキストへのマップ</translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation>名前からテキストまたはテキストのリストへのマップ</translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation>マップのリスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation>マニフェストは `apiVersion: v1` で始まるマップです。</translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation>`%1` がありません: %2 を書いてください。</translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation>`%1` がありません。その意味: %2</translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation>`%1` は下位フィールドのマップです。</translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation>`%1` は長さではありません: 90、90s、15m、2h、1d、1h30m のように書いてください。</translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation>`%1` は UUID ではありません: %2 のように書くか、`%3` を省いてください。</translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>`%1` は名前にできません: 63 文字以内の英小文字、数字、ハイフンを使い、先頭と末尾は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation>`%1` は `%2` にできません: %3 を使ってください。</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation>`%1` は `%2` にできません: %3 を使ってください。`%4` のことですか?</translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation>`%1` は範囲外です: %2~%3 を使ってください。</translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation>`%1` は引用符なしの true か false です。</translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation>YAML 1.2 は `%1` をテキストとみなします: %2 と書いてください。</translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation>`%1` に NUL 文字があります: 削除してください。</translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation>`%1` はテキストです。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation>`%1` はテキストまたはテキストのリストです。</translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation>`%1` はテキストです。</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation>フィールド `%1` は未知です。保持されますが、何もしません。</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation>フィールド `%1` は未知です。保持されますが、何もしません。`%2` のことですか?</translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation>`%1` は%2です。</translation>
    </message>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation>ディレクトリを読み取れません: 権限を確認してください。</translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation>リンクがリポジトリの外を指すか、行き先がありません。たどりません。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>ディレクトリ %1 がありません。</translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation>ジョブ %1 は %2 でも定義されているため、どちらも使いません: 片方の名前を変えてください。</translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation>ID %1 は %2 でも使われているため、どちらも使いません: 片方に別の ID を付けるか、なくしてください。</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeManifests</name>
    <message>
        <source>The text is no map of fields.</source>
        <translation>テキストがフィールドのマップではありません。</translation>
    </message>
    <message>
        <source>Settle the texts as a whole.</source>
        <translation>テキスト全体で解決してください。</translation>
    </message>
    <message>
        <source>Both sides changed comments too.</source>
        <translation>両側でコメントも変わっています。</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation>テキストをマージできません。</translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation>… %1 バイト省略 …</translation>
    </message>
</context>
<context>
    <name>crontopus::process</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation>%1 は %2 秒以内に終了しませんでした。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 がクラッシュしました。</translation>
    </message>
</context>
<context>
    <name>crontopus::runtext</name>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>追い付き実行</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>定刻</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 遅れ</translation>
    </message>
</context>
<context>
    <name>crontopus::selection</name>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation>このジョブはマシンで見つかり、そのまま残ります (ラベル `source: discovered`)。</translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation>このジョブは無効です (`spec.enabled: false`)。</translation>
    </message>
    <message>
        <source>The job runs elsewhere and reports itself (`spec.checkin.ping`).</source>
        <translation>このジョブは別の場所で実行され、自ら報告します (`spec.checkin.ping`)。</translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation>このジョブは %1 専用で (`spec.platforms`)、%2 は %3 です。</translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation>%1 はこのジョブのエンドポイントに含まれません (`spec.agent.endpoints`)。</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation>ジョブはラベル %1: %2 を求めますが (`spec.agent.selector`)、%3 にはありません。</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation>ジョブはラベル %1: %2 を求めますが (`spec.agent.selector`)、%3 は %4 です。</translation>
    </message>
</context>
<context>
    <name>crontopus::setField</name>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation>`%1` を設定できません: %2</translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation>`%1` は単独では変更できません: 他のフィールドがエイリアスで参照している可能性があります。</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>テキスト自体を変更してください。</translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation>他のフィールドを変えずに `%1` をこの値にはできません。</translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation>`%1` はフィールドのパスではありません: spec.retry.attempts のように書いてください。</translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation>テキストが有効な YAML でないため、フィールドを設定できません: %1</translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation>テキストがフィールドのマップでないため、フィールドを設定できません。</translation>
    </message>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation>`%1` はエイリアスです: 参照先を変えるか、フィールドを書き出してください。</translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation>`%1` は単一の値なので、その下には何も置けません: 先にそれを変えてください。</translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation>`%1` はマップではなくリストです。</translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation>`%1` はリストではなくマップです。</translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation>リスト `%1` の項目が足りません: 末尾に追加してください。</translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation>値の中のリストやマップは一度に設定できません。</translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation>フィールドを 1 つずつ設定してください。</translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation>`%1` はリストでもマップでもありません: [a, b] または {a: b} と書いてください。</translation>
    </message>
</context>
<context>
    <name>crontopus::spool</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation>実行 ID が UUID ではありません</translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation>ジョブが終わる前に、ランナーが強制終了されたか、マシンが停止しました。</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation>%1 は完全な実行記録ではありません (%2)。%3 として残します。</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation>%1 は完全な実行記録ではなく (%2)、%3 に移動できません。</translation>
    </message>
</context>
<context>
    <name>crontopus::timetext</name>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>crontopus::yaml</name>
    <message>
        <source>A quote is opened but never closed: add the closing quote.</source>
        <translation>引用符が開いたまま閉じていません: 閉じてください。</translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation>字下げの位置にタブがあります: 空白で字下げしてください。</translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation>`:` はここに置けません: テキストを引用符で囲むか、字下げを確認してください。</translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation>テキストはこの文字で始められません: 引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation>このエイリアスのアンカーは、これより上で定義されていません: `&amp;name` で定義してください。</translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation>字下げが上の行と合いません: 隣の行に揃えてください。</translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation>`{` が開いたまま閉じていません: `}` を追加してください。</translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation>`[` が開いたまま閉じていません: `]` を追加してください。</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation>閉じ括弧に対応する開き括弧がありません: 削除するか、テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation>これは有効な YAML ではありません: %1。字下げと引用符を確認してください。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation>ファイルが 1 MiB を超えています: マニフェストにはジョブを 1 つ書きます。</translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation>復帰文字が単独であります: 行末は LF か CR LF にしてください。</translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation>制御文字 0x%1 は YAML に置けません: 二重引用符内のエスケープで書くか、削除してください。これはテキストファイルですか?</translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation>この行は UTF-8 ではありません: UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation>ファイルに 2 つ目の文書があります: ジョブは 1 つずつ別のファイルにしてください。</translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation>ジョブの終わりの後には何も置けません: 字下げと括弧を確認してください。</translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation>このエイリアスは参照先の中にあります。</translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation>エイリアスの繰り返しを含めて、値が 10,000 個を超えています。</translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation>入れ子が 64 階層を超えています。</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>キーはテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation>キー `%1` が 2 回あります: 片方を削除してください。</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation>`&lt;&lt;` には `*defaults` のようなマップのエイリアスを書きます。</translation>
    </message>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation>ファイルが空です: マニフェストには `apiVersion`、`kind`、`metadata`、`spec` が必要です。</translation>
    </message>
</context>
</TS>
