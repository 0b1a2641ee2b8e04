<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>crontopus::AccountPage</name>
    <message>
        <source>New API token</source>
        <translation>Nouveau jeton d’API</translation>
    </message>
    <message>
        <source>Read the account anew</source>
        <translation>Relire le compte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>crontopus::AccountPanel</name>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Current one</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>Nouveau, encore une fois</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Lecture du compte</translation>
    </message>
    <message>
        <source>Admin, also of the server</source>
        <translation>Administrateur, aussi du serveur</translation>
    </message>
    <message>
        <source>Everything else that is signed in as you will have to sign in again.</source>
        <translation>Tout ce qui est connecté en votre nom ailleurs devra se reconnecter.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Changement du mot de passe</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>The password of this account cannot be changed from here.</source>
        <translation>Le mot de passe de ce compte ne peut pas être changé d’ici.</translation>
    </message>
</context>
<context>
    <name>crontopus::AdminPage</name>
    <message>
        <source>Read the list anew</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Server admin</source>
        <translation>Administration du serveur</translation>
    </message>
</context>
<context>
    <name>crontopus::AdoptPanel</name>
    <message>
        <source>Let Crontopus run it from now on</source>
        <translation>Confier cette ligne à Crontopus</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>Ligne copiée.</translation>
    </message>
    <message>
        <source>The job is scheduled here too. Crontopus never touches entries that are not its own, so remove this line from %1 yourself, or the command runs twice.</source>
        <translation>La tâche est planifiée ici aussi. Crontopus ne touche jamais aux entrées qui ne sont pas les siennes&#x202f;: retirez vous-même cette ligne de %1, sinon la commande s’exécutera deux fois.</translation>
    </message>
    <message>
        <source>The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running the line in %1 as it does now; nothing there is changed.</source>
        <translation>L’entrée est enregistrée dans Git comme tâche portant l’étiquette «&#x202f;source: discovered&#x202f;». Cron continue d’exécuter la ligne de %1 comme maintenant&#x202f;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>There is a job %1/%2 already.</source>
        <translation>Il y a déjà une tâche %1/%2.</translation>
    </message>
    <message>
        <source>%1 is committed. Now remove this line from %2:
%3</source>
        <translation>%1 est validé dans Git. Retirez maintenant cette ligne de %2&#x202f;:
%3</translation>
    </message>
    <message>
        <source>%1 is committed. Cron goes on running the line; to hand it over, take away the job&apos;s label “source” and remove this line from %2:
%3</source>
        <translation>%1 est validé dans Git. Cron continue d’exécuter la ligne&#x202f;; pour la céder, enlevez l’étiquette «&#x202f;source&#x202f;» de la tâche et retirez cette ligne de %2&#x202f;:
%3</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>%1 est adopté.</translation>
    </message>
    <message>
        <source>This is the job %1 already, and its line still stands in the machine&apos;s own scheduler: remove it there, or the command runs twice.</source>
        <translation>C’est déjà la tâche %1, et sa ligne est toujours dans le planificateur de la machine&#x202f;: retirez-la là-bas, sinon la commande s’exécutera deux fois.</translation>
    </message>
    <message>
        <source>The job moves to this namespace and is scheduled on %1 alone. The line in the machine&apos;s own scheduler stays: remove it there, or the command runs twice.</source>
        <translation>La tâche passe dans cet espace de noms et n’est planifiée que sur %1. La ligne reste dans le planificateur de la machine&#x202f;: retirez-la là-bas, sinon la commande s’exécutera deux fois.</translation>
    </message>
    <message>
        <source>The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.</source>
        <translation>Le serveur n’a pas encore de manifeste de cette entrée, ou sa planification est de celles que les tâches ne peuvent pas avoir.</translation>
    </message>
    <message>
        <source>“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être l’espace de noms. Utilisez des minuscules, des chiffres et des traits d’union&#x202f;; le début et la fin doivent être une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 is adopted. Now remove the line on %2:
%3</source>
        <translation>%1 est adopté. Retirez maintenant la ligne sur %2&#x202f;:
%3</translation>
    </message>
</context>
<context>
    <name>crontopus::Adoption</name>
    <message>
        <source>Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>Utilisez des minuscules, des chiffres et des traits d’union&#x202f;; le début et la fin doivent être une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” cannot be a job&apos;s name. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’une tâche. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un espace de noms. %2</translation>
    </message>
    <message>
        <source>The schedule “%1” is no cron expression: %2</source>
        <translation>La planification «&#x202f;%1&#x202f;» n’est pas une expression cron&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentBanner</name>
    <message>
        <source>Set up the agent</source>
        <translation>Installer l’agent</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Démarrer l’agent</translation>
    </message>
    <message>
        <source>No agent of this machine follows this repository yet: its jobs do not run here.</source>
        <translation>Aucun agent de cette machine ne suit encore ce dépôt&#x202f;: ses tâches ne s’exécutent pas ici.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent is not running. Jobs that are scheduled go on; changes and new runs are not picked up.</source>
        <translation>L’agent de cette machine ne tourne pas. Les tâches planifiées continuent&#x202f;; les changements et les nouvelles exécutions ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Déployer un agent</translation>
    </message>
    <message>
        <source>No machine is enrolled yet: jobs run nowhere.</source>
        <translation>Aucune machine n’est encore inscrite&#x202f;: les tâches ne s’exécutent nulle part.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentConfig</name>
    <message>
        <source>%1:%2: %3 %4</source>
        <translation>%1:%2&#x202f;: %3 %4</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>must be a map of keys.</source>
        <translation>doit être un dictionnaire de clés.</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 n’est pas une clé connue.</translation>
    </message>
    <message>
        <source>must be a single value.</source>
        <translation>doit être une valeur simple.</translation>
    </message>
    <message>
        <source>holds a control character, such as a line end.</source>
        <translation>contient un caractère de contrôle, par exemple une fin de ligne.</translation>
    </message>
    <message>
        <source>asks for the environment variable %1, which is not set.</source>
        <translation>demande la variable d’environnement %1, qui n’est pas définie.</translation>
    </message>
    <message>
        <source>%1 is %2, but this machine is %3; that is used.</source>
        <translation>%1 vaut %2, mais cette machine est %3&#x202f;; c’est cette valeur qui sert.</translation>
    </message>
    <message>
        <source>must be a map of names to values.</source>
        <translation>doit être un dictionnaire de noms et de valeurs.</translation>
    </message>
    <message>
        <source>%1 sends tokens and output over plain http, where others can read them: use https.</source>
        <translation>%1 envoie jetons et sorties en http clair, où d’autres peuvent les lire&#x202f;: utilisez https.</translation>
    </message>
    <message>
        <source>must be between %1 seconds and a day, such as 30, 30s or 5m.</source>
        <translation>doit être compris entre %1 secondes et un jour, par exemple 30, 30s ou 5m.</translation>
    </message>
    <message>
        <source>%1.type %2 is not known; the keys that are there are used.</source>
        <translation>%1.type %2 n’est pas connu&#x202f;; les clés présentes sont utilisées.</translation>
    </message>
    <message>
        <source>must be error, warning, info or debug, not %1.</source>
        <translation>doit être error, warning, info ou debug, et non %1.</translation>
    </message>
    <message>
        <source>must be text or json, not %1.</source>
        <translation>doit être text ou json, et non %1.</translation>
    </message>
    <message>
        <source>%1:%2: this is no valid YAML: %3.</source>
        <translation>%1:%2&#x202f;: ce YAML n’est pas valide&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: git.url is missing.</source>
        <translation>%1&#x202f;: git.url manque.</translation>
    </message>
    <message>
        <source>Set it to the address or path of the repository with the job manifests, or backend.api_url to the server that knows it.</source>
        <translation>Donnez-lui l’adresse ou le chemin du dépôt des manifestes, ou à backend.api_url celle du serveur qui le connaît.</translation>
    </message>
    <message>
        <source>Others can read this file and the password in it: chmod 600 it.</source>
        <translation>D’autres peuvent lire ce fichier et le mot de passe qu’il contient&#x202f;: faites chmod 600.</translation>
    </message>
    <message>
        <source>Write it, or name another with --config. docs/agent.md shows its keys.</source>
        <translation>Écrivez-le, ou indiquez-en un autre avec --config. docs/agent.md présente ses clés.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentSetup</name>
    <message>
        <source>The program crontopus-agent was not found.</source>
        <translation>Le programme crontopus-agent est introuvable.</translation>
    </message>
    <message>
        <source>Install it, or name it in the settings.</source>
        <translation>Installez-le, ou indiquez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>This machine has an agent already, set up in %1.</source>
        <translation>Cette machine a déjà un agent, configuré dans %1.</translation>
    </message>
    <message>
        <source>This machine&apos;s agent already follows %1.</source>
        <translation>L’agent de cette machine suit déjà %1.</translation>
    </message>
    <message>
        <source>Change git.url in %1 to move it to this repository.</source>
        <translation>Changez git.url dans %1 pour le diriger vers ce dépôt.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Impossible de démarrer %1.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Lancez-le dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>crontopus-agent could not be started.</source>
        <translation>Impossible de démarrer crontopus-agent.</translation>
    </message>
</context>
<context>
    <name>crontopus::AgentStatus</name>
    <message>
        <source>No manifest asks for this job.</source>
        <translation>Aucun manifeste ne demande cette tâche.</translation>
    </message>
</context>
<context>
    <name>crontopus::Alert</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row on %1</source>
        <translation>
            <numerusform>%n échec de suite sur %1</numerusform>
            <numerusform>%n échecs de suite sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Échec sur %1</translation>
    </message>
    <message>
        <source>Should have started %1</source>
        <translation>Aurait dû démarrer %1</translation>
    </message>
    <message>
        <source>No sign of life since %1</source>
        <translation>Aucun signe de vie depuis %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertBook</name>
    <message>
        <source>The list of alerts in %1 cannot be used: %2</source>
        <translation>La liste d’alertes de %1 est inutilisable&#x202f;: %2</translation>
    </message>
    <message>
        <source>Move the file away; alerts that were acknowledged will show up again.</source>
        <translation>Déplacez le fichier&#x202f;; les alertes acquittées réapparaîtront.</translation>
    </message>
    <message>
        <source>The list of alerts could not be kept: %1</source>
        <translation>La liste d’alertes n’a pas pu être conservée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::AlertsPage</name>
    <message>
        <source>Snoozed until fixed</source>
        <translation>En sommeil jusqu’à correction</translation>
    </message>
    <message>
        <source>Snoozed, again %1</source>
        <translation>En sommeil, de retour %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filtrer les alertes</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Ennui</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Tâche ou point de terminaison</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Montrer ce qui ne va pas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Snooze for 1 h</source>
        <translation>En sommeil pour 1&#xa0;h</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>En sommeil jusqu’à demain</translation>
    </message>
    <message>
        <source>Snooze until fixed</source>
        <translation>En sommeil jusqu’à correction</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>Afficher toutes les alertes</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Quelles alertes</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>Acquittées et en sommeil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Some alerts are acknowledged, snoozed or filtered out.</source>
        <translation>Certaines alertes sont acquittées, en sommeil ou filtrées.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Jobs that fail or do not start, and endpoints that fall silent, appear here.</source>
        <translation>Les tâches qui échouent ou ne démarrent pas, et les points de terminaison devenus silencieux, apparaissent ici.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>crontopus::ApiClient</name>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>La réponse de %1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>%1 sends to another address: %2.</source>
        <translation>%1 renvoie à une autre adresse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>If that is the right one, use it as the server&apos;s address.</source>
        <translation>Si c’est la bonne, utilisez-la comme adresse du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Le certificat de %1 n’est pas digne de confiance&#x202f;: %2</translation>
    </message>
    <message>
        <source>If its administrator confirms the fingerprint SHA-256 %1, trust it.</source>
        <translation>Si son administrateur confirme l’empreinte SHA-256 %1, faites-lui confiance.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>Impossible d’atteindre %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer as a Crontopus server does.</source>
        <translation>%1 n’a pas répondu comme un serveur Crontopus.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppLink</name>
    <message>
        <source>This is no link that Crontopus can open: %1</source>
        <translation>Ce n’est pas un lien que Crontopus peut ouvrir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Links look like crontopus://job/production/backup-db.</source>
        <translation>Les liens ressemblent à crontopus://job/production/backup-db.</translation>
    </message>
</context>
<context>
    <name>crontopus::AppliedState</name>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>L’état enregistré est illisible.</translation>
    </message>
</context>
<context>
    <name>crontopus::AssignmentEdit</name>
    <message>
        <source>Only on these endpoints</source>
        <translation>Seulement sur ces points de terminaison</translation>
    </message>
    <message>
        <source>Only on endpoints with these labels</source>
        <translation>Seulement sur les points de terminaison ayant ces étiquettes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All must match; several values of one label by commas. hostname, name and platform are there on every endpoint.</source>
        <translation>Toutes doivent correspondre&#x202f;; plusieurs valeurs d’une étiquette par des virgules. hostname, name et platform existent partout.</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>Aucun point de terminaison de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>S’exécute sur chaque point de terminaison qui suit ce dépôt.</translation>
    </message>
    <message>
        <source>Runs on %1.</source>
        <translation>S’exécute sur %1.</translation>
    </message>
    <message>
        <source>Runs where all of this holds.</source>
        <translation>S’exécute là où tout ceci est vrai.</translation>
    </message>
    <message>
        <source>Tick at least one endpoint.</source>
        <translation>Cochez au moins un point de terminaison.</translation>
    </message>
    <message>
        <source>Name at least one label.</source>
        <translation>Indiquez au moins une étiquette.</translation>
    </message>
    <message>
        <source>Say which values the label “%1” may have.</source>
        <translation>Dites quelles valeurs l’étiquette «&#x202f;%1&#x202f;» peut avoir.</translation>
    </message>
</context>
<context>
    <name>crontopus::AtQueue</name>
    <message>
        <source>%1 refused the job: %2</source>
        <translation>%1 a refusé la tâche&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::AuditPanel</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l’entrée</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Sélectionnez une entrée pour la voir en entier.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Lecture du journal d’audit</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Locataire&#x202f;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Autostart</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key cannot be changed.</source>
        <translation>La clé Run du registre ne peut pas être modifiée.</translation>
    </message>
</context>
<context>
    <name>crontopus::Backend</name>
    <message>
        <source>The server does not take a run of %1: %2</source>
        <translation>Le serveur n’accepte pas une exécution de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This machine is not enrolled: set backend.enrollment_token and run `crontopus-agent enroll`.</source>
        <translation>Cette machine n’est pas inscrite&#x202f;: définissez backend.enrollment_token et lancez `crontopus-agent enroll`.</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2.</source>
        <translation>Inscrite auprès de %1 comme point de terminaison %2.</translation>
    </message>
    <message>
        <source>The server no longer takes this machine&apos;s token: the machine was revoked there, or another one with the same machine id was enrolled. Jobs stay as they are and are not synced. `crontopus-agent enroll` connects it anew; on a machine cloned from another, with --new-machine-id.</source>
        <translation>Le serveur n’accepte plus le jeton de cette machine&#x202f;: elle y a été révoquée, ou une autre de même identifiant s’est inscrite. Les tâches restent en l’état et ne sont plus synchronisées. `crontopus-agent enroll` la reconnecte&#x202f;; sur une machine clonée d’une autre, avec --new-machine-id.</translation>
    </message>
    <message>
        <source>This agent does not know that command.</source>
        <translation>Cet agent ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Update crontopus-agent on this machine.</source>
        <translation>Mettez à jour crontopus-agent sur cette machine.</translation>
    </message>
    <message>
        <source>The server&apos;s answer held no new token.</source>
        <translation>La réponse du serveur ne contenait pas de nouveau jeton.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Make a new enrollment token and set backend.enrollment_token to it.</source>
        <translation>Créez un nouveau jeton d’inscription et placez-le dans backend.enrollment_token.</translation>
    </message>
    <message>
        <source>%1 did not answer an enrollment as a Crontopus server does.</source>
        <translation>%1 n’a pas répondu à une inscription comme un serveur Crontopus.</translation>
    </message>
    <message>
        <source>%1 holds no token of an endpoint.</source>
        <translation>%1 ne contient pas de jeton de point de terminaison.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus-agent enroll`.</source>
        <translation>Déplacez-le et lancez `crontopus-agent enroll`.</translation>
    </message>
</context>
<context>
    <name>crontopus::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkEdits</name>
    <message>
        <source>“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un nom&#x202f;: minuscules, chiffres et traits d’union, au plus 63, pas de trait d’union aux extrémités.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Il y a déjà une tâche «&#x202f;%1/%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>crontopus::BulkPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>Elles le sont déjà toutes.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>Définir le fuseau horaire</translation>
    </message>
    <message>
        <source>Set the timeout</source>
        <translation>Définir le délai maximal</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>Assign to endpoints</source>
        <translation>Affecter à des points de terminaison</translation>
    </message>
    <message>
        <source>Move to a namespace</source>
        <translation>Déplacer vers un espace de noms</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Paused jobs keep their place in the scheduler but do not run.</source>
        <translation>Les tâches en pause gardent leur place dans le planificateur mais ne s’exécutent pas.</translation>
    </message>
    <message>
        <source>They run again at their times.</source>
        <translation>Elles s’exécutent de nouveau à leurs heures.</translation>
    </message>
    <message>
        <source>They get their place in the scheduler again.</source>
        <translation>Elles retrouvent leur place dans le planificateur.</translation>
    </message>
    <message>
        <source>Disabled jobs are taken out of the scheduler; their files stay.</source>
        <translation>Les tâches désactivées sont retirées du planificateur&#x202f;; leurs fichiers restent.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Le fuseau de la machine</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>15m, 2h; empty: none</source>
        <translation>15m, 2h&#x202f;; vide&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Labels to set</source>
        <translation>Étiquettes à définir</translation>
    </message>
    <message>
        <source>Labels to take away</source>
        <translation>Étiquettes à enlever</translation>
    </message>
    <message>
        <source>Names to take away, by commas</source>
        <translation>Noms à enlever, séparés par des virgules</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>The files move to the namespace&apos;s directory; a name of your own makes a new one. The jobs stay the same ones: their id is written down, so that their runs stay with them.</source>
        <translation>Les fichiers vont dans le répertoire de l’espace de noms&#x202f;; un nom à vous en crée un nouveau. Les tâches restent les mêmes&#x202f;: leur identifiant est noté pour que leurs exécutions les suivent.</translation>
    </message>
    <message>
        <source>Their files are deleted and they leave the scheduler. Undo, or reverting the commit, brings them back.</source>
        <translation>Leurs fichiers sont supprimés et elles quittent le planificateur. Annuler, ou annuler le commit, les fait revenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>“%1” is no duration: write 90s, 15m or 2h.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée&#x202f;: écrivez 90s, 15m ou 2h.</translation>
    </message>
    <message>
        <source>Name a label to set or to take away.</source>
        <translation>Indiquez une étiquette à définir ou à enlever.</translation>
    </message>
    <message>
        <source>Choose or name a namespace.</source>
        <translation>Choisissez ou nommez un espace de noms.</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 mise en pause</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 reprise</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 activée</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 désactivée</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1&#x202f;: déplacée</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimée</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1&#x202f;: modifiée</translation>
    </message>
</context>
<context>
    <name>crontopus::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>crontopus::ChangePreview</name>
    <message>
        <source>Files that change</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Effet</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The first %1 of %2 jobs</source>
        <translation>Les %1 premières tâches sur %2</translation>
    </message>
    <message>
        <source>Jobs that change: %1</source>
        <translation>Tâches modifiées&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files have edits that are not committed yet. They go into this commit too.</source>
        <translation>
            <numerusform>%n de ces fichiers a des modifications non validées. Elles entrent aussi dans ce commit.</numerusform>
            <numerusform>%n de ces fichiers ont des modifications non validées. Elles entrent aussi dans ce commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::ChangesPage</name>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Committed %1: %2</source>
        <translation>%1 validé&#x202f;: %2</translation>
    </message>
    <message>
        <source>These are no jobs, so discarding them cannot be undone: %1</source>
        <translation>Ce ne sont pas des tâches, leur abandon est donc irréversible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discarded the edits of %1.</source>
        <translation>Modifications de %1 abandonnées.</translation>
    </message>
    <message>
        <source>Discarded the edits of %1 files.</source>
        <translation>Modifications de %1 fichiers abandonnées.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Pull en cours</translation>
    </message>
    <message>
        <source>Pulled: now at %1.</source>
        <translation>Pull terminé&#x202f;: à présent à %1.</translation>
    </message>
    <message>
        <source>Pulled; your commits now stand on top of what came in.</source>
        <translation>Pull terminé&#x202f;; vos commits suivent désormais ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Nothing new to pull.</source>
        <translation>Rien de nouveau à récupérer.</translation>
    </message>
    <message>
        <source>Finishing the pull</source>
        <translation>Achèvement du pull</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Push en cours</translation>
    </message>
    <message>
        <source>Pushed.</source>
        <translation>Push terminé.</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>Rien à valider</translation>
    </message>
    <message>
        <source>Edits of jobs wait here until you commit them. Everything is committed.</source>
        <translation>Les modifications de tâches attendent ici d’être validées. Tout est validé.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The pull was cancelled; everything is as it was.</source>
        <translation>Le pull a été annulé&#x202f;; tout est comme avant.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Discard checked edits</source>
        <translation>Abandonner les modifications cochées</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
    <message>
        <source>Refresh changes</source>
        <translation>Actualiser les changements</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>Tout cocher ou décocher</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Effet sur cette machine</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>détaché</translation>
    </message>
    <message>
        <source>no remote</source>
        <translation>pas de dépôt distant</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>↑%1 to push</source>
        <translation>↑%1 à pousser</translation>
    </message>
    <message>
        <source>↓%1 to pull</source>
        <translation>↓%1 à tirer</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Pousser %1</translation>
    </message>
    <message>
        <source>↑%1 waiting for the server</source>
        <translation>↑%1 en attente du serveur</translation>
    </message>
</context>
<context>
    <name>crontopus::ClonePanel</name>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Cloner un dépôt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>Clonage de %1</translation>
    </message>
</context>
<context>
    <name>crontopus::CollisionsCard</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Démarrages simultanés de la semaine à venir</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Starts on which endpoint</source>
        <translation>Démarrages sur quel point de terminaison</translation>
    </message>
    <message>
        <source>Jobs that start at once</source>
        <translation>Tâches qui démarrent ensemble</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Each number: the most jobs that one endpoint starts in a minute of the hour. Click an hour for its jobs.</source>
        <translation>Chaque nombre&#x202f;: le plus de tâches qu’un point de terminaison démarre en une minute de l’heure. Cliquez sur une heure pour ses tâches.</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>Tous les points de terminaison</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the coming week.</source>
        <translation>Rien n’est planifié pour la semaine à venir.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>Search jobs, endpoints, runs and commands</source>
        <translation>Rechercher tâches, points de terminaison, exécutions et commandes</translation>
    </message>
</context>
<context>
    <name>crontopus::CommandPoll</name>
    <message>
        <source>The agent cannot write to its directory.</source>
        <translation>L’agent ne peut pas écrire dans son répertoire.</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitPanel</name>
    <message>
        <source>Commit in spite of the errors</source>
        <translation>Valider malgré les erreurs</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>Valider et pousser</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary of the commit</source>
        <translation>Résumé du commit</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>A summary of at most %1 characters is read well everywhere</source>
        <translation>Un résumé d’au plus %1 caractères se lit bien partout</translation>
    </message>
    <message>
        <source>Commit %1 files</source>
        <translation>Valider %1 fichiers</translation>
    </message>
</context>
<context>
    <name>crontopus::CommitsModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>crontopus::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>crontopus::ConflictView</name>
    <message>
        <source>Deleted on this side</source>
        <translation>Supprimé de ce côté</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Merged: edit until it is right</source>
        <translation>Fusionné&#x202f;: modifiez jusqu’à ce que ce soit juste</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Utiliser le mien</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Utiliser le leur</translation>
    </message>
    <message>
        <source>Use the merged text</source>
        <translation>Utiliser le texte fusionné</translation>
    </message>
    <message>
        <source>Finish the pull</source>
        <translation>Terminer le pull</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>Annuler le pull</translation>
    </message>
    <message>
        <source>Leaves everything as it was before the pull</source>
        <translation>Laisse tout comme avant le pull</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>Delete, as I did</source>
        <translation>Supprimer, comme je l’ai fait</translation>
    </message>
    <message>
        <source>Delete, as they did</source>
        <translation>Supprimer, comme ils l’ont fait</translation>
    </message>
    <message>
        <source>The merged text still has the marks &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Keep one side of each.</source>
        <translation>Le texte fusionné contient encore les marques &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Gardez un côté de chaque.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Chosen, but the file has errors: %1</source>
        <translation>Choisi, mais le fichier a des erreurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>The pull met edits that disagree with yours. %1 of %2 files settled.</source>
        <translation>Le pull a rencontré des modifications qui contredisent les vôtres. %1 fichiers sur %2 réglés.</translation>
    </message>
</context>
<context>
    <name>crontopus::ConnectPanel</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>not needed with an API token</source>
        <translation>inutile avec un jeton d’API</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>Mot de &amp;passe ou jeton</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>The server does not know this user with this password.</source>
        <translation>Le serveur ne connaît pas cet utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Lecture du compte</translation>
    </message>
    <message>
        <source>Reading the jobs</source>
        <translation>Lecture des tâches</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Trust this certificate: I have compared its fingerprint</source>
        <translation>Faire confiance à ce certificat&#x202f;: j’ai comparé son empreinte</translation>
    </message>
    <message>
        <source>The server keeps its jobs at %1, an address that could be read on the way or is another server&apos;s. Your token is not sent there.</source>
        <translation>Le serveur garde ses tâches à %1, une adresse qui pourrait être lue en chemin ou qui est celle d’un autre serveur. Votre jeton n’y est pas envoyé.</translation>
    </message>
    <message>
        <source>Connect by the server&apos;s own address, or ask its administrator to set its public address.</source>
        <translation>Connectez-vous par l’adresse propre du serveur, ou demandez à son administrateur de définir son adresse publique.</translation>
    </message>
    <message>
        <source>The server keeps its jobs at another host: %1.</source>
        <translation>Le serveur garde ses tâches sur un autre hôte&#x202f;: %1.</translation>
    </message>
    <message>
        <source>If its administrator confirms that, let your token be sent there.</source>
        <translation>Si son administrateur le confirme, laissez envoyer votre jeton là-bas.</translation>
    </message>
    <message>
        <source>Send my token to %1 too</source>
        <translation>Envoyer mon jeton aussi à %1</translation>
    </message>
    <message>
        <source>I have no account there yet: make one</source>
        <translation>Je n’y ai pas encore de compte&#x202f;: en créer un</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Making an account at %1</source>
        <translation>Création du compte sur %1</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Se souvenir de moi sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the keychain, or where there is none in a file that only I can read</source>
        <translation>Dans le trousseau ou, s’il n’y en a pas, dans un fichier que je suis seul à pouvoir lire</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabImport</name>
    <message>
        <source>The line is not UTF-8, as a manifest must be.</source>
        <translation>La ligne n’est pas en UTF-8, comme un manifeste doit l’être.</translation>
    </message>
    <message>
        <source>Crontopus wrote this line: it is a job already.</source>
        <translation>Crontopus a écrit cette ligne&#x202f;: c’est déjà une tâche.</translation>
    </message>
    <message>
        <source>This is neither a schedule with a command nor a variable; cron does not take it either.</source>
        <translation>Ce n’est ni une planification avec commande ni une variable&#x202f;; cron ne l’accepte pas non plus.</translation>
    </message>
    <message>
        <source>There is no command behind the user.</source>
        <translation>Il n’y a pas de commande après l’utilisateur.</translation>
    </message>
    <message>
        <source>Cron ran it as %1; an agent runs its jobs as its own user.</source>
        <translation>Cron l’exécutait en tant que %1&#x202f;; un agent exécute ses tâches avec son propre utilisateur.</translation>
    </message>
    <message>
        <source>The variable “%1” is left out: no manifest can have that name.</source>
        <translation>La variable «&#x202f;%1&#x202f;» est omise&#x202f;: aucun manifeste ne peut avoir ce nom.</translation>
    </message>
    <message>
        <source>Cron mailed the output to %1. Now it is kept with each run; alerts tell of failures.</source>
        <translation>Cron envoyait la sortie par e-mail à %1. Elle est maintenant gardée avec chaque exécution&#x202f;; les alertes signalent les échecs.</translation>
    </message>
</context>
<context>
    <name>crontopus::CrontabScheduler</name>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
    <message>
        <source>`crontab -l` failed with exit code %1: %2.</source>
        <translation>`crontab -l` a échoué avec le code de sortie %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. See that `crontab -l` works in a terminal.</source>
        <translation>Rien n’a été modifié. Vérifiez que `crontab -l` fonctionne dans un terminal.</translation>
    </message>
    <message>
        <source>The crontab has control characters that `crontab -l` does not show as they are.</source>
        <translation>La crontab contient des caractères de contrôle que `crontab -l` n’affiche pas tels quels.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove carriage returns from it with `crontab -e`.</source>
        <translation>Rien n’a été modifié. Retirez-en les retours chariot avec `crontab -e`.</translation>
    </message>
    <message>
        <source>The crontab has %1 lines; Debian&apos;s cron takes at most %2.</source>
        <translation>La crontab a %1 lignes&#x202f;; le cron de Debian en accepte au plus %2.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de démarrer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>`crontab -` refused the crontab: %1.</source>
        <translation>`crontab -` a refusé la crontab&#x202f;: %1.</translation>
    </message>
    <message>
        <source>`crontab -` did not take the crontab in time.</source>
        <translation>`crontab -` n’a pas pris la crontab à temps.</translation>
    </message>
    <message>
        <source>`crontab -` did not end in time.</source>
        <translation>`crontab -` ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>La crontab est inchangée.</translation>
    </message>
    <message>
        <source>The crontab would have %1 lines; cron takes at most %2.</source>
        <translation>La crontab aurait %1 lignes&#x202f;; cron en accepte au plus %2.</translation>
    </message>
    <message>
        <source>Have fewer jobs on this machine, or give jobs schedules that need fewer lines.</source>
        <translation>Ayez moins de tâches sur cette machine, ou des planifications qui demandent moins de lignes.</translation>
    </message>
    <message>
        <source>Something else keeps changing the crontab.</source>
        <translation>Autre chose modifie sans cesse la crontab.</translation>
    </message>
    <message>
        <source>It is tried again at the next sync.</source>
        <translation>Nouvel essai à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>`crontab -r` failed: %1.</source>
        <translation>`crontab -r` a échoué&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::Cycle</name>
    <message>
        <source>%1 run files could not be written; the last: %2</source>
        <translation>%1 fichiers d’exécution n’ont pas pu être écrits&#x202f;; le dernier&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPage</name>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Rien encore à surveiller</translation>
    </message>
    <message>
        <source>What runs, what fails and what comes next appears here as soon as there is a job.</source>
        <translation>Ce qui s’exécute, ce qui échoue et ce qui vient ensuite apparaît ici dès qu’il y a une tâche.</translation>
    </message>
    <message>
        <source>Make the first job</source>
        <translation>Créer la première tâche</translation>
    </message>
    <message>
        <source>Refresh the dashboard</source>
        <translation>Actualiser le tableau de bord</translation>
    </message>
    <message>
        <source>Reading the endpoints</source>
        <translation>Lecture des points de terminaison</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>Exécutions par jour</translation>
    </message>
    <message numerus="yes">
        <source>Runs a day, last %n days</source>
        <translation>
            <numerusform>Exécutions par jour, dernier jour (%n)</numerusform>
            <numerusform>Exécutions par jour, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Ennui</translation>
    </message>
    <message>
        <source>Job or endpoint</source>
        <translation>Tâche ou point de terminaison</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What failed or is late now</source>
        <translation>Ce qui a échoué ou est en retard maintenant</translation>
    </message>
    <message>
        <source>Failed or late now</source>
        <translation>Échecs et retards actuels</translation>
    </message>
    <message>
        <source>Computing what will run</source>
        <translation>Calcul des exécutions à venir</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ran in the last %n days.</source>
        <translation>
            <numerusform>Rien ne s’est exécuté le dernier jour (%n).</numerusform>
            <numerusform>Rien ne s’est exécuté ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>✓ Nothing failed, and nothing is late.</source>
        <translation>✓ Aucun échec, aucun retard.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardPlan</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>if that machine is in the time zone of this one</source>
        <translation>si cette machine-là est dans le fuseau horaire de celle-ci</translation>
    </message>
    <message>
        <source>Never two at once</source>
        <translation>Jamais deux à la fois</translation>
    </message>
    <message>
        <source>%1 at once at %2</source>
        <translation>%1 à la fois, %2</translation>
    </message>
    <message>
        <source>%1 at once at %2 on %3</source>
        <translation>%1 à la fois, %2, sur %3</translation>
    </message>
    <message>
        <source>elsewhere, reported by pings</source>
        <translation>ailleurs, signalée par des pings</translation>
    </message>
    <message>
        <source>on no endpoint yet</source>
        <translation>encore sur aucun point de terminaison</translation>
    </message>
    <message numerus="yes">
        <source>on %1 and %n more</source>
        <translation>
            <numerusform>sur %1 et %n de plus</numerusform>
            <numerusform>sur %1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts any more until %1.</source>
        <translation>Plus rien ne démarre avant %1.</translation>
    </message>
    <message>
        <source>%1 starts until %2.</source>
        <translation>Démarrages avant %2&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>Prochaine&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>This hour is left out: the clock goes forward.</source>
        <translation>Cette heure est omise&#x202f;: l’horloge avance.</translation>
    </message>
    <message>
        <source>Nothing starts.</source>
        <translation>Rien ne démarre.</translation>
    </message>
    <message>
        <source>%1 starts in this hour</source>
        <translation>Démarrages durant cette heure&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing starts in the coming week.</source>
        <translation>Rien ne démarre dans la semaine à venir.</translation>
    </message>
    <message>
        <source>No two jobs start in the same minute on the same endpoint.</source>
        <translation>Jamais deux tâches ne démarrent dans la même minute sur le même point de terminaison.</translation>
    </message>
    <message>
        <source>Worst minute to come: %1</source>
        <translation>Pire minute à venir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DashboardTiles</name>
    <message>
        <source>Endpoints up</source>
        <translation>Points de terminaison actifs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Runs today</source>
        <translation>Exécutions aujourd’hui</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alertes ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucun échec</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n hors ligne</numerusform>
            <numerusform>%n hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n avec des erreurs</numerusform>
            <numerusform>%n avec des erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>no agent yet</source>
        <translation>pas encore d’agent</translation>
    </message>
    <message>
        <source>all up</source>
        <translation>tous actifs</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged or snoozed</source>
        <translation>
            <numerusform>%n acquittée ou en sommeil</numerusform>
            <numerusform>%n acquittées ou en sommeil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::Delivery</name>
    <message>
        <source>%1 did not answer a delivery as a Crontopus server does.</source>
        <translation>%1 n’a pas répondu à un envoi comme un serveur Crontopus.</translation>
    </message>
</context>
<context>
    <name>crontopus::Demo</name>
    <message>
        <source>The demo was not started.</source>
        <translation>La démo n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>This machine has an agent of its own, set up in %1.</source>
        <translation>Cette machine a son propre agent, configuré dans %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s agent and it would undo each other&apos;s work: run the demo as another user.</source>
        <translation>L’agent de la démo et lui déferaient chacun le travail de l’autre&#x202f;: lancez la démo avec un autre utilisateur.</translation>
    </message>
    <message>
        <source>Making an account</source>
        <translation>Création d’un compte</translation>
    </message>
    <message>
        <source>The demo&apos;s account could not be made: %1</source>
        <translation>Le compte de la démo n’a pas pu être créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>Démarrage du serveur</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>Le serveur n’a pas pu démarrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s server has ended: %1</source>
        <translation>Le serveur de la démo s’est arrêté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start the demo again; to make it anew, remove %1.</source>
        <translation>Relancez la démo&#x202f;; pour la recréer, supprimez %1.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Making six jobs</source>
        <translation>Création de six tâches</translation>
    </message>
    <message>
        <source>Starting the agent</source>
        <translation>Démarrage de l’agent</translation>
    </message>
    <message>
        <source>The demo&apos;s agent has ended: %1</source>
        <translation>L’agent de la démo s’est arrêté&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 tells more.</source>
        <translation>%1 en dit plus.</translation>
    </message>
    <message>
        <source>Demo, this machine</source>
        <translation>Démo, cette machine</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPage</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Read the tokens anew</source>
        <translation>Relire les jetons</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
</context>
<context>
    <name>crontopus::DeployPanel</name>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>New enrollment token</source>
        <translation>Nouveau jeton d’inscription</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Enrollment tokens</source>
        <translation>Jetons d’inscription</translation>
    </message>
    <message>
        <source>Connect the first machine</source>
        <translation>Connecter la première machine</translation>
    </message>
    <message>
        <source>A machine enrolls with a token that you make here. Its agent then keeps its scheduler as the manifests say, and reports every run.</source>
        <translation>Une machine s’inscrit avec un jeton créé ici. Son agent tient alors son planificateur conforme aux manifestes et signale chaque exécution.</translation>
    </message>
    <message>
        <source>e.g. web servers</source>
        <translation>p. ex. serveurs web</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Lecture des jetons</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Set up a machine</source>
        <translation>Installer une machine</translation>
    </message>
    <message>
        <source>Select a token, or make one.</source>
        <translation>Sélectionnez un jeton, ou créez-en un.</translation>
    </message>
    <message>
        <source>%1 · used %2</source>
        <translation>%1 · utilisé %2</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Création du jeton</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>Le jeton «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>No machine can enroll with “%1” any more. Machines that did stay connected.</source>
        <translation>Plus aucune machine ne peut s’inscrire avec «&#x202f;%1&#x202f;». Celles qui l’ont fait restent connectées.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Révoqué.</translation>
    </message>
    <message>
        <source>Fetching the installer</source>
        <translation>Récupération de l’installateur</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::DesiredState</name>
    <message>
        <source>The file cannot be used.</source>
        <translation>Le fichier est inutilisable.</translation>
    </message>
    <message>
        <source>%1: its time, %2, has passed</source>
        <translation>%1&#x202f;: son heure, %2, est passée</translation>
    </message>
    <message>
        <source>The last good version is kept: %1</source>
        <translation>La dernière bonne version est conservée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>  (new)</source>
        <translation>  (nouveau)</translation>
    </message>
    <message>
        <source>  (deleted)</source>
        <translation>  (supprimé)</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to show.</source>
        <translation>Un fichier binaire&#x202f;: il n’y a pas de lignes à afficher.</translation>
    </message>
    <message>
        <source>There is more than can be shown here; use git diff.</source>
        <translation>Il y en a trop pour l’affichage&#x202f;; utilisez git diff.</translation>
    </message>
</context>
<context>
    <name>crontopus::DurationChart</name>
    <message>
        <source>Duration over time</source>
        <translation>Durée au fil du temps</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>mean %1 of %2 runs</source>
        <translation>moyenne %1 sur %2 exécutions</translation>
    </message>
    <message>
        <source>much longer than usual</source>
        <translation>bien plus long que d’habitude</translation>
    </message>
</context>
<context>
    <name>crontopus::EditorPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Valider…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>This file holds bytes that are no UTF-8 text. Saving it replaces them.</source>
        <translation>Ce fichier contient des octets qui ne sont pas du texte UTF-8. L’enregistrer les remplace.</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Non enregistré</translation>
    </message>
    <message>
        <source>The text is not valid YAML. The form shows the last values that could be read; correct the text to use it again.</source>
        <translation>Le texte n’est pas du YAML valide. Le formulaire montre les dernières valeurs lisibles&#x202f;; corrigez le texte pour le réutiliser.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>The file was deleted meanwhile. Saving writes it again.</source>
        <translation>Le fichier a été supprimé entre-temps. L’enregistrer le recrée.</translation>
    </message>
    <message>
        <source>The file changed on disk; this is its new text.</source>
        <translation>Le fichier a changé sur le disque&#x202f;; voici son nouveau texte.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>The file changed on disk while you were editing it. Taking it replaces your text; Undo brings yours back. Saving yours replaces the file.</source>
        <translation>Le fichier a changé sur le disque pendant que vous le modifiiez. Le prendre remplace votre texte&#x202f;; Annuler rétablit le vôtre. Enregistrer le vôtre remplace le fichier.</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>Abandonner mes modifications</translation>
    </message>
    <message>
        <source>Your edits are not saved.</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>crontopus::EffectView</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What this does on this machine</source>
        <translation>Effet sur cette machine</translation>
    </message>
    <message>
        <source>This removes most of the jobs here. The agent will wait for a confirmation.</source>
        <translation>Ceci retire la plupart des tâches d’ici. L’agent attendra une confirmation.</translation>
    </message>
    <message>
        <source>%1  (not in these changes)</source>
        <translation>%1  (hors de ces changements)</translation>
    </message>
    <message>
        <source>Nothing changes in the scheduler.</source>
        <translation>Rien ne change dans le planificateur.</translation>
    </message>
    <message>
        <source>The file has errors: the last good version stays in the scheduler.</source>
        <translation>Le fichier a des erreurs&#x202f;: la dernière bonne version reste dans le planificateur.</translation>
    </message>
    <message>
        <source>same lines in the scheduler</source>
        <translation>mêmes lignes dans le planificateur</translation>
    </message>
    <message>
        <source>next runs before:</source>
        <translation>prochaines exécutions avant&#x202f;:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>après&#x202f;:</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointChooser</name>
    <message>
        <source>Filter endpoints</source>
        <translation>Filtrer les points de terminaison</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Where shall %1 run?</source>
        <translation>Où exécuter %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these %n jobs run?</source>
        <translation>
            <numerusform>Où exécuter %n tâche&#x202f;?</numerusform>
            <numerusform>Où exécuter ces %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – offline, starts when it is back</source>
        <translation>%1 – hors ligne, démarre à son retour</translation>
    </message>
    <message numerus="yes">
        <source>Run on %n machines</source>
        <translation>
            <numerusform>Exécuter sur %n machine</numerusform>
            <numerusform>Exécuter sur %n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointHeader</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchro</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Battement</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>when the agent runs</source>
        <translation>quand l’agent tourne</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un instant à l’autre</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointPage</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read the scheduler anew</source>
        <translation>Relire le planificateur</translation>
    </message>
    <message>
        <source>Remove these jobs</source>
        <translation>Retirer ces tâches</translation>
    </message>
    <message>
        <source>No agent here yet</source>
        <translation>Pas encore d’agent ici</translation>
    </message>
    <message>
        <source>The agent on this machine puts the jobs into its scheduler. Once it runs, its state and every entry appear here.</source>
        <translation>L’agent de cette machine place les tâches dans son planificateur. Dès qu’il tourne, son état et toutes les entrées apparaissent ici.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Found on this machine  %1</source>
        <translation>Trouvées sur cette machine  %1</translation>
    </message>
    <message>
        <source>A sync would remove %1 jobs from the scheduler, most of those that are here. The agent waits until you say that this is meant.</source>
        <translation>Une synchronisation retirerait %1 tâches du planificateur, la plupart de celles d’ici. L’agent attend que vous confirmiez que c’est voulu.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Synchronisé.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Confirmed: the agent removes the jobs with its next sync.</source>
        <translation>Confirmé&#x202f;: l’agent retire les tâches à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Read the machines anew</source>
        <translation>Relire les machines</translation>
    </message>
    <message>
        <source>Deploy an agent</source>
        <translation>Déployer un agent</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>No machine yet</source>
        <translation>Aucune machine pour l’instant</translation>
    </message>
    <message>
        <source>An agent on each machine puts the jobs into its scheduler and tells how they do. Each machine that you enroll appears here.</source>
        <translation>Sur chaque machine, un agent place les tâches dans le planificateur et dit comment elles se portent. Chaque machine que vous inscrivez apparaît ici.</translation>
    </message>
    <message>
        <source>Jobs  %1</source>
        <translation>Tâches  %1</translation>
    </message>
    <message>
        <source>A sync would remove most of the jobs from the scheduler. The agent waits until you say that this is meant.</source>
        <translation>Une synchronisation retirerait la plupart des tâches du planificateur. L’agent attend que vous disiez que c’est voulu.</translation>
    </message>
    <message>
        <source>Have the agent bring its scheduler to the repository&apos;s state now</source>
        <translation>Faire mettre par l’agent son planificateur dans l’état du dépôt, maintenant</translation>
    </message>
    <message>
        <source>How one more machine is enrolled</source>
        <translation>Comment inscrire une machine de plus</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 is told to sync.</source>
        <translation>Ordre de synchronisation envoyé à %1.</translation>
    </message>
    <message>
        <source>%1 is offline. It syncs when it is back.</source>
        <translation>%1 est hors ligne. La synchronisation aura lieu à son retour.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointStore</name>
    <message>
        <source>This needs a server with a fleet of machines.</source>
        <translation>Cela demande un serveur avec un parc de machines.</translation>
    </message>
</context>
<context>
    <name>crontopus::EndpointSync</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>The repository is one commit further.</source>
        <translation>Le dépôt a un commit d’avance.</translation>
    </message>
    <message numerus="yes">
        <source>The repository is %n commits further.</source>
        <translation>
            <numerusform>Le dépôt a %n commit d’avance.</numerusform>
            <numerusform>Le dépôt a %n commits d’avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>One job is not in the scheduler as it should be.</source>
        <translation>Une tâche n’est pas dans le planificateur comme elle devrait l’être.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not in the scheduler as they should be.</source>
        <translation>
            <numerusform>%n tâche n’est pas dans le planificateur comme elle devrait l’être.</numerusform>
            <numerusform>%n tâches ne sont pas dans le planificateur comme elles devraient l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for somebody to agree to its removing most jobs.</source>
        <translation>Attend que quelqu’un accepte le retrait de la plupart des tâches.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Nothing is known of a sync yet.</source>
        <translation>Aucune synchronisation n’est connue pour l’instant.</translation>
    </message>
</context>
<context>
    <name>crontopus::EntriesModel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>In the scheduler</source>
        <translation>Dans le planificateur</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
</context>
<context>
    <name>crontopus::Explain</name>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it runs at %3 instead.</source>
        <translation>Le %1, l’horloge saute %2&#x202f;: l’exécution a lieu à %3.</translation>
    </message>
    <message>
        <source>On %1 the clock skips %2: it does not run then.</source>
        <translation>Le %1, l’horloge saute %2&#x202f;: pas d’exécution à ce moment.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs both times.</source>
        <translation>Le %1, l’heure %2 vient deux fois&#x202f;: exécution les deux fois.</translation>
    </message>
    <message>
        <source>On %1 the time %2 comes twice: it runs the first time only.</source>
        <translation>Le %1, l’heure %2 vient deux fois&#x202f;: exécution la première fois seulement.</translation>
    </message>
    <message>
        <source>The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.</source>
        <translation>La planification est vide&#x202f;: utilisez cinq champs comme `0 2 * * *`, ou `@daily`.</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.</source>
        <translation>Une planification a cinq champs (minute, heure, jour du mois, mois, jour de la semaine)&#x202f;: `%1` en a %2.</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>un de trop</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot or @every.</source>
        <translation>`%1` est inconnu&#x202f;: utilisez @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @reboot ou @every.</translation>
    </message>
    <message>
        <source>`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.</source>
        <translation>`@every` demande une durée en minutes entières, comme `@every 30m` ou `@every 1h30m`.</translation>
    </message>
    <message>
        <source>%1 lacks a value.</source>
        <translation>Il manque une valeur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 `%2` is no month: use 1 to 12 or JAN to DEC.</source>
        <translation>%1 `%2` n’est pas un mois&#x202f;: utilisez 1 à 12 ou JAN à DEC.</translation>
    </message>
    <message>
        <source>%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.</source>
        <translation>%1 `%2` n’est pas un jour de la semaine&#x202f;: utilisez 0 à 7 ou SUN à SAT.</translation>
    </message>
    <message>
        <source>%1 `%2` is not a number: use %3 to %4, or `*`.</source>
        <translation>%1 `%2` n’est pas un nombre&#x202f;: utilisez %3 à %4, ou `*`.</translation>
    </message>
    <message>
        <source>%1 %2 is out of range: use %3 to %4.</source>
        <translation>%1 %2 est hors limites&#x202f;: utilisez %3 à %4.</translation>
    </message>
    <message>
        <source>%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or `%3-%4/5`.</source>
        <translation>%1 `%2`&#x202f;: un pas est un nombre d’au moins 1 après `*` ou un intervalle, comme dans `*/5` ou `%3-%4/5`.</translation>
    </message>
    <message>
        <source>%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.</source>
        <translation>%1 `%2` va à rebours&#x202f;: écrivez deux intervalles, comme `%3-…,…-%4`.</translation>
    </message>
    <message>
        <source>`%1` never fires: none of its months has such a day.</source>
        <translation>`%1` ne se déclenche jamais&#x202f;: aucun de ses mois n’a un tel jour.</translation>
    </message>
    <message>
        <source>It does not run every year; the next time is %1.</source>
        <translation>Il n’y a pas d’exécution chaque année&#x202f;; la prochaine fois est le %1.</translation>
    </message>
    <message>
        <source>Day of month and day of week are both set: it runs on days that match either.</source>
        <translation>Jour du mois et jour de la semaine sont tous deux définis&#x202f;: exécution les jours qui répondent à l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Its time has passed: it will not run any more.</source>
        <translation>Son heure est passée&#x202f;: il n’y aura plus d’exécution.</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a run of values</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Toutes les %1 minutes</translation>
    </message>
    <message>
        <source>At every minute from %1 through %2</source>
        <translation>Chaque minute, de la minute %1 à %2</translation>
    </message>
    <message>
        <source>At every %1 minute from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>Toutes les %1 minutes, de la minute %2 à %3</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>À la minute %1</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <comment>a list</comment>
        <translation>Aux minutes %1</translation>
    </message>
    <message>
        <source>past every hour</source>
        <translation>de chaque heure</translation>
    </message>
    <message>
        <source>past every %1 hour</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>toutes les %1 heures</translation>
    </message>
    <message>
        <source>past every hour from %1 through %2</source>
        <translation>de chaque heure de %1 à %2</translation>
    </message>
    <message>
        <source>past every %1 hour from %2 through %3</source>
        <comment>%1 is 2nd, 3rd, …</comment>
        <translation>toutes les %1 heures de %2 à %3</translation>
    </message>
    <message>
        <source>past hour %1</source>
        <translation>de l’heure %1</translation>
    </message>
    <message>
        <source>past hours %1</source>
        <comment>a list</comment>
        <translation>des heures %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1, as often as the clock shows it</source>
        <translation>%1, aussi souvent que l’horloge l’affiche</translation>
    </message>
    <message>
        <source>of every month</source>
        <translation>de chaque mois</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>months</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>on every %1 day from %2 through %3 %4</source>
        <comment>%1 is 2nd, 3rd, …; %4 of every month</comment>
        <translation>tous les %1 jours du %2 au %3 %4</translation>
    </message>
    <message>
        <source>on day %1 %2</source>
        <comment>%2 is: of every month</comment>
        <translation>le %1 %2</translation>
    </message>
    <message>
        <source>on days %1 %2</source>
        <comment>a list; %2 is: of every month</comment>
        <translation>les %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1, if that is a %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, si c’est un %2</translation>
    </message>
    <message>
        <source>%1, and on every %2</source>
        <comment>%1 is: on day 13 of every month; %2 weekdays</comment>
        <translation>%1, et chaque %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>les jours ouvrés</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Au démarrage de la machine</translation>
    </message>
    <message>
        <source>Every %1, counted from 1970-01-01 00:00 UTC</source>
        <comment>a duration such as 1h30m</comment>
        <translation>Toutes les %1, comptées depuis le 1970-01-01 00:00 UTC</translation>
    </message>
    <message>
        <source>Once, at %1</source>
        <translation>Une fois, le %1</translation>
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
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Fields that both edits changed</source>
        <translation>Champs modifiés des deux côtés</translation>
    </message>
    <message>
        <source>Tick the value that holds for each field. What only one side changed is taken as it is.</source>
        <translation>Cochez la valeur retenue pour chaque champ. Ce qu’un seul côté a modifié est repris tel quel.</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
</context>
<context>
    <name>crontopus::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>Remplacer celui-ci et passer au suivant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::FleetList</name>
    <message>
        <source>Filter by name, platform, label…</source>
        <translation>Filtrer par nom, plateforme, étiquette…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Battement</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ForeignModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>crontopus::FormField</name>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Has lists: edit it in the text.</source>
        <translation>Contient des listes&#x202f;: modifiez-le dans le texte.</translation>
    </message>
</context>
<context>
    <name>crontopus::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvées sur cette machine</translation>
    </message>
</context>
<context>
    <name>crontopus::GitRepository</name>
    <message>
        <source>Cannot compare the files</source>
        <translation>Impossible de comparer les fichiers</translation>
    </message>
    <message>
        <source>Cannot compare `%1` with `%2`</source>
        <translation>Impossible de comparer `%1` et `%2`</translation>
    </message>
    <message>
        <source>Cannot find renamed files</source>
        <translation>Impossible de trouver les fichiers renommés</translation>
    </message>
    <message>
        <source>It belongs to another user. If you trust it, run `git config --global --add safe.directory &lt;path&gt;`.</source>
        <translation>Il appartient à un autre utilisateur. Si vous lui faites confiance, lancez `git config --global --add safe.directory &lt;chemin&gt;`.</translation>
    </message>
    <message>
        <source>Another program is using the repository; try again in a moment, or remove its stale .lock file.</source>
        <translation>Un autre programme utilise le dépôt&#x202f;; réessayez dans un instant, ou supprimez son fichier .lock périmé.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Check the user name, the token or the key.</source>
        <translation>Vérifiez le nom d’utilisateur, le jeton ou la clé.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Cannot read the history</source>
        <translation>Impossible de lire l’historique</translation>
    </message>
    <message>
        <source>Cannot tell who wrote %1</source>
        <translation>Impossible de dire qui a écrit %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>clé %1 %2</translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is marked as revoked in %3.</source>
        <translation>la clé d’hôte de %1 (%2) est marquée comme révoquée dans %3.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s administrator.</source>
        <translation>Ne vous connectez pas&#x202f;; demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>the host key of %1 has changed (%2): another machine may be posing as it.</source>
        <translation>la clé d’hôte de %1 a changé (%2)&#x202f;: une autre machine se fait peut-être passer pour lui.</translation>
    </message>
    <message>
        <source>If its administrator confirms the new key, remove the old one with `ssh-keygen -f %1 -R &apos;%2&apos;` and add the new one.</source>
        <translation>Si son administrateur confirme la nouvelle clé, retirez l’ancienne avec `ssh-keygen -f %1 -R &apos;%2&apos;` et ajoutez la nouvelle.</translation>
    </message>
    <message>
        <source>the host %1 is not known (%2).</source>
        <translation>l’hôte %1 n’est pas connu (%2).</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint, accept it with `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</source>
        <translation>Si son administrateur confirme cette empreinte, acceptez-la avec `ssh-keyscan -t %1 %2 &gt;&gt; %3`.</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>Pull impossible</translation>
    </message>
    <message>
        <source>The pull was cancelled; nothing was changed.</source>
        <translation>Le pull a été annulé&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Replaying local commits</source>
        <translation>Rejeu des commits locaux</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch (detached HEAD).</source>
        <translation>Le dépôt %1 n’est sur aucune branche (HEAD détachée).</translation>
    </message>
    <message>
        <source>Switch to a branch with `git switch &lt;branch&gt;`.</source>
        <translation>Passez sur une branche avec `git switch &lt;branche&gt;`.</translation>
    </message>
    <message>
        <source>The branch of the repository %1 has no upstream branch.</source>
        <translation>La branche du dépôt %1 n’a pas de branche amont.</translation>
    </message>
    <message>
        <source>Push it once, or set one with `git branch --set-upstream-to=origin/&lt;branch&gt;`.</source>
        <translation>Poussez-la une fois, ou définissez-en une avec `git branch --set-upstream-to=origin/&lt;branche&gt;`.</translation>
    </message>
    <message>
        <source>Cannot revert %1</source>
        <translation>Impossible d’annuler %1</translation>
    </message>
    <message>
        <source>%1: later commits changed the same lines of %2.</source>
        <translation>%1&#x202f;: des commits ultérieurs ont modifié les mêmes lignes de %2.</translation>
    </message>
    <message>
        <source>Edit these files by hand; nothing was changed.</source>
        <translation>Modifiez ces fichiers à la main&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1: its changes are not there any more.</source>
        <translation>%1&#x202f;: ses changements ne sont plus là.</translation>
    </message>
    <message>
        <source>Cannot clone %1</source>
        <translation>Impossible de cloner %1</translation>
    </message>
    <message>
        <source>%1: %2 exists and is not an empty directory.</source>
        <translation>%1&#x202f;: %2 existe et n’est pas un répertoire vide.</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>%1: it has no branch `%2`.</source>
        <translation>%1&#x202f;: il n’a pas de branche `%2`.</translation>
    </message>
    <message>
        <source>Its branches: %1.</source>
        <translation>Ses branches&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1&#x202f;: annulé.</translation>
    </message>
    <message>
        <source>Cannot fetch from %1</source>
        <translation>Impossible de récupérer depuis %1</translation>
    </message>
    <message>
        <source>There is nothing to push yet.</source>
        <translation>Il n’y a encore rien à pousser.</translation>
    </message>
    <message>
        <source>Commit something first.</source>
        <translation>Validez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>Impossible de lire la configuration</translation>
    </message>
    <message>
        <source>Cannot push to %1</source>
        <translation>Impossible de pousser vers %1</translation>
    </message>
    <message>
        <source>%1: it has commits that are not here.</source>
        <translation>%1&#x202f;: il a des commits qui ne sont pas ici.</translation>
    </message>
    <message>
        <source>Pull first, then push again.</source>
        <translation>Faites d’abord un pull, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>%1: it refused %2.</source>
        <translation>%1&#x202f;: il a refusé %2.</translation>
    </message>
    <message>
        <source>The branch may be protected, or a rule of the server forbids this commit.</source>
        <translation>La branche est peut-être protégée, ou une règle du serveur interdit ce commit.</translation>
    </message>
    <message>
        <source>Pushed, but the upstream branch cannot be noted</source>
        <translation>Poussé, mais la branche amont n’a pas pu être notée</translation>
    </message>
    <message>
        <source>The repository %1 has no remote.</source>
        <translation>Le dépôt %1 n’a pas de dépôt distant.</translation>
    </message>
    <message>
        <source>Add one with `git remote add origin &lt;address&gt;`.</source>
        <translation>Ajoutez-en un avec `git remote add origin &lt;adresse&gt;`.</translation>
    </message>
    <message>
        <source>Cannot read the remote</source>
        <translation>Impossible de lire le dépôt distant</translation>
    </message>
    <message>
        <source>%1: nothing has come from the server for %2 s.</source>
        <translation>%1&#x202f;: rien n’est venu du serveur depuis %2&#xa0;s.</translation>
    </message>
    <message>
        <source>the server sends us to another host, %1, which gets no credentials.</source>
        <translation>le serveur renvoie vers un autre hôte, %1, qui ne reçoit pas d’identifiants.</translation>
    </message>
    <message>
        <source>Use that host&apos;s address if you trust it.</source>
        <translation>Utilisez l’adresse de cet hôte si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>the key %1 cannot be read.</source>
        <translation>la clé %1 est illisible.</translation>
    </message>
    <message>
        <source>Choose an existing private key.</source>
        <translation>Choisissez une clé privée existante.</translation>
    </message>
    <message>
        <source>the keys of the ssh-agent</source>
        <translation>les clés de l’agent SSH</translation>
    </message>
    <message>
        <source>the server did not accept %1 for the user %2.</source>
        <translation>le serveur n’a pas accepté %1 pour l’utilisateur %2.</translation>
    </message>
    <message>
        <source>Check the key, its passphrase, and that its public half is registered on the server.</source>
        <translation>Vérifiez la clé, sa phrase secrète, et que sa moitié publique est enregistrée sur le serveur.</translation>
    </message>
    <message>
        <source>the server did not accept the user name and token.</source>
        <translation>le serveur n’a pas accepté le nom d’utilisateur et le jeton.</translation>
    </message>
    <message>
        <source>Check both; the token may have expired or lack the right to this repository.</source>
        <translation>Vérifiez les deux&#x202f;; le jeton a peut-être expiré ou n’a pas le droit sur ce dépôt.</translation>
    </message>
    <message>
        <source>the server asks for a user name and token.</source>
        <translation>le serveur demande un nom d’utilisateur et un jeton.</translation>
    </message>
    <message>
        <source>Set them in the workspace&apos;s or the agent&apos;s Git settings.</source>
        <translation>Définissez-les dans les paramètres Git de l’espace de travail ou de l’agent.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2.</source>
        <translation>le certificat de %1 n’est pas digne de confiance&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Install its certificate authority on this machine; checks cannot be turned off.</source>
        <translation>Installez son autorité de certification sur cette machine&#x202f;; les contrôles ne peuvent pas être désactivés.</translation>
    </message>
    <message>
        <source>the host key of %1 cannot be read.</source>
        <translation>la clé d’hôte de %1 est illisible.</translation>
    </message>
    <message>
        <source>the repository is larger than %1 MiB.</source>
        <translation>le dépôt dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Keep the job manifests in a repository of their own.</source>
        <translation>Gardez les manifestes dans un dépôt à part.</translation>
    </message>
    <message>
        <source>Receiving objects</source>
        <translation>Réception des objets</translation>
    </message>
    <message>
        <source>Resolving deltas</source>
        <translation>Résolution des deltas</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>Empaquetage des objets</translation>
    </message>
    <message>
        <source>Sending objects</source>
        <translation>Envoi des objets</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 in the repository %2</source>
        <translation>%1 dans le dépôt %2</translation>
    </message>
    <message>
        <source>Cannot find the commit `%1`</source>
        <translation>Impossible de trouver le commit `%1`</translation>
    </message>
    <message>
        <source>Cannot read HEAD</source>
        <translation>Impossible de lire HEAD</translation>
    </message>
    <message>
        <source>Cannot read the commit %1</source>
        <translation>Impossible de lire le commit %1</translation>
    </message>
    <message>
        <source>Cannot read the object %1</source>
        <translation>Impossible de lire l’objet %1</translation>
    </message>
    <message>
        <source>Cannot make a signature</source>
        <translation>Impossible de créer une signature</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no working tree.</source>
        <translation>%1 est un dépôt nu&#x202f;: il n’a pas de copie de travail.</translation>
    </message>
    <message>
        <source>Clone it and work in the clone.</source>
        <translation>Clonez-le et travaillez dans le clone.</translation>
    </message>
    <message>
        <source>A merge, rebase or similar is under way in the repository %1.</source>
        <translation>Une fusion, un rebasage ou autre est en cours dans le dépôt %1.</translation>
    </message>
    <message>
        <source>Finish or abort it with `git` first; `git status` says how.</source>
        <translation>Terminez ou abandonnez d’abord avec `git`&#x202f;; `git status` dit comment.</translation>
    </message>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>Le répertoire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; choose where it is now.</source>
        <translation>Il a peut-être été déplacé ou supprimé&#x202f;; indiquez où il est maintenant.</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 n’est pas un dépôt Git.</translation>
    </message>
    <message>
        <source>Run `git init` in it or choose another directory.</source>
        <translation>Lancez-y `git init` ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Cannot open the repository %1</source>
        <translation>Impossible d’ouvrir le dépôt %1</translation>
    </message>
    <message>
        <source>Cannot make a repository in %1</source>
        <translation>Impossible de créer un dépôt dans %1</translation>
    </message>
    <message>
        <source>Cannot compare with %1</source>
        <translation>Impossible de comparer avec %1</translation>
    </message>
    <message>
        <source>Cannot add the remote `%1`</source>
        <translation>Impossible d’ajouter le dépôt distant `%1`</translation>
    </message>
    <message>
        <source>`%1` is no object id.</source>
        <translation>`%1` n’est pas un identifiant d’objet.</translation>
    </message>
    <message>
        <source>There is no file %1 in the commit %2.</source>
        <translation>Il n’y a pas de fichier %1 dans le commit %2.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>The repository holds more than %1 files.</source>
        <translation>Le dépôt contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>The directory %1 is more than %2 levels deep.</source>
        <translation>Le répertoire %1 a plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>The repository holds more than %1 directories.</source>
        <translation>Le dépôt contient plus de %1 répertoires.</translation>
    </message>
    <message>
        <source>Cannot read the directory %1</source>
        <translation>Impossible de lire le répertoire %1</translation>
    </message>
    <message>
        <source>The object %1 is larger than %2 bytes.</source>
        <translation>L’objet %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>Cannot set `%1`</source>
        <translation>Impossible de définir `%1`</translation>
    </message>
    <message>
        <source>Cannot read objects</source>
        <translation>Impossible de lire les objets</translation>
    </message>
    <message>
        <source>`%1` is no path for a file.</source>
        <translation>`%1` n’est pas un chemin de fichier.</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Cannot write a directory</source>
        <translation>Impossible d’écrire un répertoire</translation>
    </message>
    <message>
        <source>%1 is both a file and a directory, or twice there.</source>
        <translation>%1 est à la fois fichier et répertoire, ou y est deux fois.</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>Il n’y a pas de fichier %1 à supprimer.</translation>
    </message>
    <message>
        <source>Cannot read a directory</source>
        <translation>Impossible de lire un répertoire</translation>
    </message>
    <message>
        <source>Cannot write `%1`</source>
        <translation>Impossible d’écrire `%1`</translation>
    </message>
    <message>
        <source>%1 is no bare repository.</source>
        <translation>%1 n’est pas un dépôt nu.</translation>
    </message>
    <message>
        <source>The repository %1 is on no branch.</source>
        <translation>Le dépôt %1 n’est sur aucune branche.</translation>
    </message>
    <message>
        <source>Cannot commit</source>
        <translation>Validation impossible</translation>
    </message>
    <message>
        <source>Somebody else has committed to the repository %1.</source>
        <translation>Quelqu’un d’autre a validé dans le dépôt %1.</translation>
    </message>
    <message>
        <source>Look at it again and retry.</source>
        <translation>Regardez de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>Cannot move the branch</source>
        <translation>Impossible de déplacer la branche</translation>
    </message>
    <message>
        <source>No files were given.</source>
        <translation>Aucun fichier n’a été indiqué.</translation>
    </message>
    <message>
        <source>The path %1 leads out of %2.</source>
        <translation>Le chemin %1 sort de %2.</translation>
    </message>
    <message>
        <source>Cannot read the state of the files</source>
        <translation>Impossible de lire l’état des fichiers</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Un commit a besoin d’un message.</translation>
    </message>
    <message>
        <source>Cannot read the index</source>
        <translation>Impossible de lire l’index</translation>
    </message>
    <message>
        <source>%1 is a directory: give the files in it.</source>
        <translation>%1 est un répertoire&#x202f;: indiquez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>There is no file %1 to commit.</source>
        <translation>Il n’y a pas de fichier %1 à valider.</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>Impossible d’ajouter %1</translation>
    </message>
    <message>
        <source>Cannot write the commit</source>
        <translation>Impossible d’écrire le commit</translation>
    </message>
    <message>
        <source>There is nothing to commit: %1 is as in the last commit.</source>
        <translation>Il n’y a rien à valider&#x202f;: %1 est comme dans le dernier commit.</translation>
    </message>
    <message>
        <source>The commit was made, but the index cannot be written</source>
        <translation>Le commit est fait, mais l’index n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Cannot read the message</source>
        <translation>Impossible de lire le message</translation>
    </message>
    <message>
        <source>Cannot put %1 back</source>
        <translation>Impossible de rétablir %1</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>Impossible de supprimer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot write the index</source>
        <translation>Impossible d’écrire l’index</translation>
    </message>
    <message>
        <source>%1: uncommitted edits are in the way: %2.</source>
        <translation>%1&#x202f;: des modifications non validées gênent&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Commit or discard them first; nothing was changed.</source>
        <translation>Validez-les ou abandonnez-les d’abord&#x202f;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>crontopus::HeatMapChart</name>
    <message>
        <source>Starts at once in the coming week</source>
        <translation>Démarrages simultanés de la semaine à venir</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryDb</name>
    <message>
        <source>There is no run history at %1 yet.</source>
        <translation>Il n’y a pas encore d’historique des exécutions dans %1.</translation>
    </message>
    <message>
        <source>The agent makes it when the first job has run.</source>
        <translation>L’agent le crée quand la première tâche s’est exécutée.</translation>
    </message>
    <message>
        <source>The run history %1 was written by a newer version.</source>
        <translation>L’historique des exécutions %1 a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The run history %1 was written by an older agent.</source>
        <translation>L’historique des exécutions %1 a été écrit par un agent plus ancien.</translation>
    </message>
    <message>
        <source>Restart the agent, so that it brings the history up to date.</source>
        <translation>Redémarrez l’agent pour qu’il mette l’historique à jour.</translation>
    </message>
    <message>
        <source>The run history %1 is not set up yet.</source>
        <translation>L’historique des exécutions %1 n’est pas encore préparé.</translation>
    </message>
    <message>
        <source>The agent does so when it starts.</source>
        <translation>L’agent le fait à son démarrage.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged and cannot be renamed to %2.</source>
        <translation>L’historique des exécutions %1 est endommagé et ne peut être renommé en %2.</translation>
    </message>
    <message>
        <source>There is no such run in %1.</source>
        <translation>Il n’y a pas une telle exécution dans %1.</translation>
    </message>
    <message>
        <source>The run history %1 is damaged: %2.</source>
        <translation>L’historique des exécutions %1 est endommagé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Restart the agent: it keeps the damaged file under another name and begins a new one.</source>
        <translation>Redémarrez l’agent&#x202f;: il garde le fichier endommagé sous un autre nom et en commence un nouveau.</translation>
    </message>
    <message>
        <source>Run history %1: %2.</source>
        <translation>Historique des exécutions %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::HistoryView</name>
    <message>
        <source>Show all commits</source>
        <translation>Afficher tous les commits</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Writes this version as an edit, which you can look at, commit or discard</source>
        <translation>Écrit cette version comme modification, à examiner, valider ou abandonner</translation>
    </message>
    <message>
        <source>Copy commit id</source>
        <translation>Copier l’identifiant du commit</translation>
    </message>
    <message>
        <source>All commits</source>
        <translation>Tous les commits</translation>
    </message>
    <message>
        <source>Commits of %1</source>
        <translation>Commits de %1</translation>
    </message>
    <message>
        <source>The commit %1 is not in this repository, or too old.</source>
        <translation>Le commit %1 n’est pas dans ce dépôt, ou est trop ancien.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The version of “%1” is back as an edit that is not committed yet.</source>
        <translation>La version de «&#x202f;%1&#x202f;» est revenue comme modification, pas encore validée.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedEndpointStore</name>
    <message>
        <source>What this changes in the schedulers is known on the machines alone.</source>
        <translation>Ce que cela change dans les planificateurs n’est connu que des machines.</translation>
    </message>
    <message>
        <source>Sign in to the server first.</source>
        <translation>Connectez-vous d’abord au serveur.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do.</source>
        <translation>Le serveur n’a pas encore dit ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Your account may only look at this. An admin can change its role.</source>
        <translation>Votre compte ne permet que de consulter ceci. Un administrateur peut changer son rôle.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to sync: each does it by itself, as often as its agent is set to.</source>
        <translation>Ce service ne peut pas demander aux machines de se synchroniser : chacune le fait d’elle-même, aussi souvent que son agent est réglé.</translation>
    </message>
    <message>
        <source>This service cannot tell machines to start jobs: they run when they are due.</source>
        <translation>Ce service ne peut pas demander aux machines de lancer des tâches : elles s’exécutent à l’heure prévue.</translation>
    </message>
    <message>
        <source>This service keeps no labels of machines.</source>
        <translation>Ce service ne conserve pas d’étiquettes de machines.</translation>
    </message>
</context>
<context>
    <name>crontopus::HostedJobStore</name>
    <message>
        <source>The server has other edits of the same jobs: %1.</source>
        <translation>Le serveur a d’autres modifications des mêmes tâches&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Pull, and say which hold; nothing is lost.</source>
        <translation>Faites un pull et dites lesquelles valent&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The server does not take the change of %1: %2</source>
        <translation>Le serveur n’accepte pas le changement de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Change the job and commit again, or undo its commit in the history. What was committed after it waits.</source>
        <translation>Modifiez la tâche et validez de nouveau, ou annulez son commit dans l’historique. Ce qui a été validé ensuite attend.</translation>
    </message>
    <message>
        <source>You may not change this job there. Undo its commit in the history, or ask for the right to it. What was committed after it waits.</source>
        <translation>Vous ne pouvez pas modifier cette tâche là-bas. Annulez son commit dans l’historique, ou demandez-en le droit. Ce qui a été validé ensuite attend.</translation>
    </message>
    <message>
        <source>Sign in again; then it is sent.</source>
        <translation>Reconnectez-vous&#x202f;; il sera alors envoyé.</translation>
    </message>
    <message>
        <source>The server lists no jobs.</source>
        <translation>Le serveur ne liste aucune tâche.</translation>
    </message>
</context>
<context>
    <name>crontopus::HttpJobRequest</name>
    <message>
        <source>The request is no JSON: %1.</source>
        <translation>La requête n’est pas du JSON&#x202f;: %1.</translation>
    </message>
    <message>
        <source>http.url is no http or https address.</source>
        <translation>http.url n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>http.method is no HTTP method.</source>
        <translation>http.method n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>http.headers: &quot;%1&quot; cannot be a header.</source>
        <translation>http.headers&#x202f;: «&#x202f;%1&#x202f;» ne peut pas être un en-tête.</translation>
    </message>
    <message>
        <source>http.expect is no list of statuses or ranges from 100 to 599.</source>
        <translation>http.expect n’est pas une liste d’états ou d’intervalles de 100 à 599.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportItem</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«&#x202f;%1/%2&#x202f;» ne peut pas être un nom&#x202f;: minuscules, chiffres et traits d’union, au plus 63, pas de trait d’union aux extrémités.</translation>
    </message>
    <message>
        <source>There is a job of this name already.</source>
        <translation>Il y a déjà une tâche de ce nom.</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportModel</name>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>crontopus::ImportPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, choose them, or paste the output of “crontab -l” here. Crontabs and manifests are told apart by themselves.</source>
        <translation>Déposez des fichiers n’importe où dans la fenêtre, choisissez-les, ou collez ici la sortie de «&#x202f;crontab -l&#x202f;». Crontabs et manifestes sont distingués automatiquement.</translation>
    </message>
    <message>
        <source>Crontab or manifest</source>
        <translation>Crontab ou manifeste</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Le fuseau de la machine</translation>
    </message>
    <message>
        <source>With a user column</source>
        <translation>Avec colonne utilisateur</translation>
    </message>
    <message>
        <source>As in /etc/crontab and /etc/cron.d</source>
        <translation>Comme dans /etc/crontab et /etc/cron.d</translation>
    </message>
    <message>
        <source>Replace jobs of the same name</source>
        <translation>Remplacer les tâches de même nom</translation>
    </message>
    <message>
        <source>Cron goes on with its own lines: take them out of the crontab once the jobs are scheduled, or they run twice.</source>
        <translation>Cron garde ses propres lignes&#x202f;: retirez-les de la crontab une fois les tâches planifiées, sinon elles s’exécutent deux fois.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>Manifestes (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Jobs found: %1</source>
        <translation>Tâches trouvées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, cannot be taken: %2</source>
        <translation>%1, impossibles à reprendre&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1&#x202f;: importée</translation>
    </message>
</context>
<context>
    <name>crontopus::InstallPanel</name>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Save installer…</source>
        <translation>Enregistrer l’installateur…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the machine, then give it the token.</source>
        <translation>Copié. Collez-la dans un terminal de la machine, puis donnez-lui le jeton.</translation>
    </message>
    <message>
        <source>In PowerShell, as the user whose jobs it shall run. The command asks for the token, so that it is kept in no history. The agent must be installed.</source>
        <translation>Dans PowerShell, avec l’utilisateur dont elle doit exécuter les tâches. La commande demande le jeton, pour qu’il ne reste dans aucun historique. L’agent doit être installé.</translation>
    </message>
    <message>
        <source>In a terminal, as the user whose jobs it shall run. The command asks for the token: it stands in no shell history and no list of processes. The agent&apos;s package must be installed.</source>
        <translation>Dans un terminal, avec l’utilisateur dont elle doit exécuter les tâches. La commande demande le jeton&#x202f;: il n’est ni dans l’historique du shell ni dans la liste des processus. Le paquet de l’agent doit être installé.</translation>
    </message>
    <message>
        <source>An installer holds the token, which is known only right after it was made.</source>
        <translation>Un installateur contient le jeton, connu seulement juste après sa création.</translation>
    </message>
    <message>
        <source>The file holds the token and is readable by you alone. Delete it when it has run.</source>
        <translation>Le fichier contient le jeton et n’est lisible que par vous. Supprimez-le une fois exécuté.</translation>
    </message>
    <message>
        <source>Save installer</source>
        <translation>Enregistrer l’installateur</translation>
    </message>
    <message>
        <source>This service hands out its installers only for a token that stands in an address, where logs keep it. Install the agent&apos;s package instead, write into ~/.crontopus/agent.yaml, readable by you alone:

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

and start crontopus-agent run.</source>
        <translation>Ce service ne remet ses installateurs que pour un jeton qui figure dans une adresse, où des journaux le conservent. Installez plutôt le paquet de l’agent, écrivez dans ~/.crontopus/agent.yaml, lisible par vous seul :

backend: {api_url: &quot;%1&quot;, enrollment_token: …}
git: {url: …}

et lancez crontopus-agent run.</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesPanel</name>
    <message>
        <source>Run job now</source>
        <translation>Exécuter la tâche maintenant</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>Jobs of this machine</source>
        <translation>Tâches de cette machine</translation>
    </message>
    <message>
        <source>Start %1 on %2 now</source>
        <translation>Démarrer %1 sur %2 maintenant</translation>
    </message>
    <message>
        <source>The job is not on this machine yet.</source>
        <translation>La tâche n’est pas encore sur cette machine.</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Sélectionnez d’abord une tâche.</translation>
    </message>
    <message>
        <source>The scheduler holds exactly what is wanted.</source>
        <translation>Le planificateur contient exactement ce qui est voulu.</translation>
    </message>
    <message>
        <source>The scheduler holds something else. The next sync puts it right:</source>
        <translation>Le planificateur contient autre chose. La prochaine synchronisation le corrige&#x202f;:</translation>
    </message>
    <message>
        <source>The agent says that the scheduler does not hold what is wanted.</source>
        <translation>L’agent dit que le planificateur ne contient pas ce qui est voulu.</translation>
    </message>
    <message>
        <source>The scheduler does not hold this job. The next sync adds it:</source>
        <translation>Le planificateur ne contient pas cette tâche. La prochaine synchronisation l’ajoute&#x202f;:</translation>
    </message>
    <message>
        <source>By the repository this job belongs here, but the agent has not told of it: it has not synced this commit yet, or not reported since.</source>
        <translation>D’après le dépôt, cette tâche a sa place ici, mais l’agent n’en a rien dit&#x202f;: il n’a pas encore synchronisé ce commit, ou n’a rien signalé depuis.</translation>
    </message>
    <message>
        <source>Select a job to see what the scheduler should hold, and what it holds.</source>
        <translation>Sélectionnez une tâche pour voir ce que le planificateur devrait contenir, et ce qu’il contient.</translation>
    </message>
    <message>
        <source>Select a job to see how it stands on this machine.</source>
        <translation>Sélectionnez une tâche pour voir où elle en est sur cette machine.</translation>
    </message>
    <message>
        <source>The entry fires more often than wanted; the runner lets only the right times through.</source>
        <translation>L’entrée se déclenche plus souvent que voulu&#x202f;; le lanceur ne laisse passer que les bons moments.</translation>
    </message>
    <message>
        <source>In the manifest: %1</source>
        <translation>Dans le manifeste&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::InstancesView</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The job on each endpoint</source>
        <translation>La tâche sur chaque point de terminaison</translation>
    </message>
    <message>
        <source>Runs on every endpoint that follows this repository.</source>
        <translation>S’exécute sur chaque point de terminaison qui suit ce dépôt.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>là où %1 est %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Runs only %1.</source>
        <translation>S’exécute seulement %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>runs here</source>
        <translation>s’exécute ici</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No endpoint of this name is known.</source>
        <translation>Aucun point de terminaison de ce nom n’est connu.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobActions</name>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>Paste jobs</source>
        <translation>Coller des tâches</translation>
    </message>
    <message>
        <source>New namespace</source>
        <translation>Nouvel espace de noms</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>Modifier ensemble</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 mise en pause</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 reprise</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 activée</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 désactivée</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimée</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1&#x202f;: déplacée</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1&#x202f;: créé</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Renommé en %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen at either end.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un espace de noms&#x202f;: minuscules, chiffres et traits d’union, au plus 63, pas de trait d’union aux extrémités.</translation>
    </message>
    <message>
        <source>Deleted the empty namespace %1</source>
        <translation>Espace de noms vide %1 supprimé</translation>
    </message>
</context>
<context>
    <name>crontopus::JobDetail</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>ligne %1&#x202f;: </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Prochaines exécutions</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>%1, lines: %2</source>
        <translation>%1, lignes&#x202f;: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1: runs here</source>
        <translation>%1&#x202f;: s’exécute ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No endpoint has told about this job yet.</source>
        <translation>Aucun point de terminaison n’a encore signalé cette tâche.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>The entry fires more often than the job runs; the runner lets only the wanted starts through.</source>
        <translation>L’entrée se déclenche plus souvent que la tâche ne s’exécute&#x202f;; le lanceur ne laisse passer que les débuts voulus.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
</context>
<context>
    <name>crontopus::JobEdits</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1 was changed again since then; nothing was undone.</source>
        <translation>%1 a été modifié depuis&#x202f;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Edit the job, or discard its changes on the Changes page.</source>
        <translation>Modifiez la tâche, ou abandonnez ses changements sur la page Changements.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobFilterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>crontopus::JobMirror</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Comme sur le serveur</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTemplate</name>
    <message>
        <source>PostgreSQL dump</source>
        <translation>Sauvegarde PostgreSQL</translation>
    </message>
    <message>
        <source>Dumps one database every night and keeps two weeks of them.</source>
        <translation>Exporte une base chaque nuit et garde deux semaines d’exports.</translation>
    </message>
    <message>
        <source>MySQL or MariaDB dump</source>
        <translation>Sauvegarde MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>Backup with restic</source>
        <translation>Sauvegarde avec restic</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old snapshots.</source>
        <translation>Sauvegarde des répertoires chaque nuit et élague les anciens instantanés.</translation>
    </message>
    <message>
        <source>Backup with Borg</source>
        <translation>Sauvegarde avec Borg</translation>
    </message>
    <message>
        <source>Backs up directories every night and thins out old archives.</source>
        <translation>Sauvegarde des répertoires chaque nuit et élague les anciennes archives.</translation>
    </message>
    <message>
        <source>Copy with rsync</source>
        <translation>Copie avec rsync</translation>
    </message>
    <message>
        <source>Keeps a copy of a directory on another machine, brought up to date every hour.</source>
        <translation>Tient à jour toutes les heures une copie d’un répertoire sur une autre machine.</translation>
    </message>
    <message>
        <source>Clean up logs</source>
        <translation>Nettoyer les journaux</translation>
    </message>
    <message>
        <source>Compresses logs after a week and deletes them after three months.</source>
        <translation>Compresse les journaux après une semaine et les supprime après trois mois.</translation>
    </message>
    <message>
        <source>Renew certificates</source>
        <translation>Renouveler les certificats</translation>
    </message>
    <message>
        <source>Lets certbot renew TLS certificates that are near their end, and reloads the web server.</source>
        <translation>Laisse certbot renouveler les certificats TLS proches de leur fin et recharge le serveur web.</translation>
    </message>
    <message>
        <source>Check a web page</source>
        <translation>Vérifier une page web</translation>
    </message>
    <message>
        <source>Asks an address every five minutes and tells when it does not answer well, and when it does again.</source>
        <translation>Interroge une adresse toutes les cinq minutes et signale quand elle répond mal, puis de nouveau bien.</translation>
    </message>
    <message>
        <source>Check disk space</source>
        <translation>Vérifier l’espace disque</translation>
    </message>
    <message>
        <source>Fails, and so alerts, when a file system is nearly full.</source>
        <translation>Échoue, et donc alerte, quand un système de fichiers est presque plein.</translation>
    </message>
    <message>
        <source>Report by mail</source>
        <translation>Rapport par e-mail</translation>
    </message>
    <message>
        <source>Makes a report on working days and mails it.</source>
        <translation>Établit un rapport les jours ouvrés et l’envoie par e-mail.</translation>
    </message>
    <message>
        <source>Clean up Docker</source>
        <translation>Nettoyer Docker</translation>
    </message>
    <message>
        <source>Frees the space of images and containers that nobody has used for a week.</source>
        <translation>Libère la place des images et conteneurs inutilisés depuis une semaine.</translation>
    </message>
    <message>
        <source>Mirror a Git repository</source>
        <translation>Miroir d’un dépôt Git</translation>
    </message>
    <message>
        <source>Keeps a full copy of a repository, brought up to date every hour.</source>
        <translation>Tient à jour toutes les heures une copie complète d’un dépôt.</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>at start-up</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>plus jamais</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>Not committed: %1</source>
        <translation>Non validé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Namespace / name</source>
        <translation>Espace de noms / nom</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>crontopus::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>crontopus::JobWriter</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written, but not committed: %1</source>
        <translation>Écrit, mais non validé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::JobsPage</name>
    <message>
        <source>Created %1</source>
        <translation>%1 créée</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistrée</translation>
    </message>
    <message>
        <source>Filter by name, command, label…</source>
        <translation>Filtrer par nom, commande, étiquette…</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Désynchronisées</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défectueuses</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>A job is one YAML file: what to run, when, and where.</source>
        <translation>Une tâche est un fichier YAML&#x202f;: quoi exécuter, quand et où.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalEndpointStore</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de démarrer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent.</source>
        <translation>Installez crontopus-agent.</translation>
    </message>
    <message>
        <source>crontopus-agent failed with exit code %1.</source>
        <translation>crontopus-agent a échoué avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no status.</source>
        <translation>crontopus-agent n’a pas donné d’état.</translation>
    </message>
    <message>
        <source>crontopus-agent gave no plan.</source>
        <translation>crontopus-agent n’a pas donné de plan.</translation>
    </message>
</context>
<context>
    <name>crontopus::LocalJobStore</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions; no file was changed.</source>
        <translation>Vérifiez le disque et les droits&#x202f;; aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>This is a bare repository. Clone it to edit its jobs.</source>
        <translation>C’est un dépôt nu. Clonez-le pour modifier ses tâches.</translation>
    </message>
    <message>
        <source>You may not write to %1. Ask its owner, or clone it.</source>
        <translation>Vous ne pouvez pas écrire dans %1. Demandez à son propriétaire, ou clonez-le.</translation>
    </message>
    <message>
        <source>A bare repository cannot be edited.</source>
        <translation>Un dépôt nu ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Clone it.</source>
        <translation>Clonez-le.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Replace it with a file first.</source>
        <translation>Remplacez-le d’abord par un fichier.</translation>
    </message>
    <message>
        <source>the directory cannot be made</source>
        <translation>impossible de créer le répertoire</translation>
    </message>
    <message>
        <source>There is no file %1 to delete.</source>
        <translation>Il n’y a pas de fichier %1 à supprimer.</translation>
    </message>
    <message>
        <source>There is no conflict to resolve.</source>
        <translation>Il n’y a pas de conflit à résoudre.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Faites d’abord un pull.</translation>
    </message>
</context>
<context>
    <name>crontopus::MachinePanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revoke this machine</source>
        <translation>Révoquer cette machine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Its own labels</source>
        <translation>Ses propres étiquettes</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Identifiant de machine</translation>
    </message>
    <message>
        <source>Its token stops working at once; its jobs stay in its scheduler</source>
        <translation>Son jeton cesse aussitôt de fonctionner&#x202f;; ses tâches restent dans son planificateur</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in its scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.</source>
        <translation>Révoquer %1&#x202f;? Le serveur n’en accepte plus rien, et elle ne reçoit plus de changements. Les tâches de son planificateur continuent telles quelles, jusqu’à ce que son agent y soit supprimé ou inscrit de nouveau. Ses exécutions restent.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 est révoquée.</translation>
    </message>
</context>
<context>
    <name>crontopus::MainWindow</name>
    <message>
        <source>No agent</source>
        <translation>Pas d’agent</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Dernière réponse %1</translation>
    </message>
    <message>
        <source>Connect to this server again to sign in.</source>
        <translation>Connectez-vous de nouveau à ce serveur.</translation>
    </message>
    <message>
        <source>No agent of this machine is known to follow this repository.</source>
        <translation>On ne connaît pas d’agent de cette machine qui suive ce dépôt.</translation>
    </message>
    <message>
        <source>The agent on %1 is running.</source>
        <translation>L’agent sur %1 tourne.</translation>
    </message>
    <message>
        <source>The agent on %1 is not running.</source>
        <translation>L’agent sur %1 ne tourne pas.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchronisation %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add a workspace</source>
        <translation>Ajouter un espace de travail</translation>
    </message>
    <message>
        <source>Sign in to the remote</source>
        <translation>Se connecter au dépôt distant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Crontopus</source>
        <translation>À propos de Crontopus</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The jobs of “%1” are gone from this machine&apos;s scheduler.</source>
        <translation>Les tâches de «&#x202f;%1&#x202f;» ont quitté le planificateur de cette machine.</translation>
    </message>
    <message>
        <source>%1 — Crontopus</source>
        <translation>%1 — Crontopus</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&lt;b&gt;Crontopus %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Crontopus %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scheduled jobs on many machines, from manifests in Git.&lt;br&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;With Qt %1.</source>
        <translation>Des tâches planifiées sur de nombreuses machines, d’après des manifestes dans Git.&lt;br&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;br&gt;Avec Qt %1.</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log are in the clipboard, without secrets.</source>
        <translation>Les versions, les paramètres et la fin du journal sont dans le presse-papiers, sans secrets.</translation>
    </message>
    <message>
        <source>Open a workspace first, then follow the link again.</source>
        <translation>Ouvrez d’abord un espace de travail, puis suivez de nouveau le lien.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2.</source>
        <translation>Il n’y a pas de tâche %1 dans %2.</translation>
    </message>
    <message>
        <source>There is no endpoint %1 in %2.</source>
        <translation>Il n’y a pas de point de terminaison %1 dans %2.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Endpoint on %1</source>
        <translation>Point de terminaison sur %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>Exécuter %1 maintenant</translation>
    </message>
</context>
<context>
    <name>crontopus::Manifest</name>
    <message>
        <source>The text is no YAML map.</source>
        <translation>Le texte n’est pas un dictionnaire YAML.</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestForm</name>
    <message>
        <source>Basics</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Kill after</source>
        <translation>Tuer après</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Temporisation</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Report runs</source>
        <translation>Signaler les exécutions</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>Terminer en</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>Une fois à</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Quoi exécuter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Requête HTTP</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>crontopus::ManifestSource</name>
    <message>
        <source>This machine is not enrolled yet, so its repository is not known.</source>
        <translation>Cette machine n’est pas encore inscrite, son dépôt est donc inconnu.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent enroll`, or set git.url.</source>
        <translation>Lancez `crontopus-agent enroll`, ou définissez git.url.</translation>
    </message>
    <message>
        <source>%1 is a clone of %2, not of %3.</source>
        <translation>%1 est un clone de %2, pas de %3.</translation>
    </message>
    <message>
        <source>Move it away, or set another git.local_path.</source>
        <translation>Déplacez-le, ou définissez un autre git.local_path.</translation>
    </message>
    <message>
        <source>The repository has not been fetched yet.</source>
        <translation>Le dépôt n’a pas encore été récupéré.</translation>
    </message>
    <message>
        <source>Run `crontopus-agent sync --once`.</source>
        <translation>Lancez `crontopus-agent sync --once`.</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>Le dépôt n’a pas de branche %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>crontopus::NewJobPanel</name>
    <message>
        <source>Create and edit</source>
        <translation>Créer et modifier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most 63, no hyphen at either end</source>
        <translation>minuscules, chiffres et traits d’union, au plus 63, pas de trait d’union aux extrémités</translation>
    </message>
    <message>
        <source>Give the job a name: %1.</source>
        <translation>Donnez un nom à la tâche&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un nom&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a namespace: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un espace de noms&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is a job “%1/%2” already.</source>
        <translation>Il y a déjà une tâche «&#x202f;%1/%2&#x202f;».</translation>
    </message>
    <message>
        <source>Say which command it runs. A script or an HTTP request can be chosen afterwards.</source>
        <translation>Indiquez la commande à exécuter. Un script ou une requête HTTP peuvent être choisis ensuite.</translation>
    </message>
    <message>
        <source>Say when it runs.</source>
        <translation>Indiquez quand elle s’exécute.</translation>
    </message>
    <message>
        <source>Will be written to %1.</source>
        <translation>Sera écrit dans %1.</translation>
    </message>
    <message>
        <source>An empty job</source>
        <translation>Une tâche vide</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>What is to be adapted comes next, in the editor.</source>
        <translation>Ce qui est à adapter vient ensuite, dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>crontopus::Notification</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::OutputView</name>
    <message>
        <source>Search the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>The run wrote nothing.</source>
        <translation>L’exécution n’a rien écrit.</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoyer les longues lignes à la ligne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Save output as…</source>
        <translation>Enregistrer la sortie sous…</translation>
    </message>
    <message>
        <source>The run has not ended yet; its output follows.</source>
        <translation>L’exécution n’est pas terminée&#x202f;; sa sortie suivra.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Stay at the end of what the run writes</source>
        <translation>Rester à la fin de ce que l’exécution écrit</translation>
    </message>
</context>
<context>
    <name>crontopus::PagerBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>crontopus::PairsEdit</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>crontopus::PendingModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>crontopus::Plan</name>
    <message>
        <source>The job&apos;s zone %1 and the machine&apos;s %2 change their distance.</source>
        <translation>L’écart entre le fuseau %1 de la tâche et celui de la machine, %2, varie.</translation>
    </message>
    <message>
        <source>A daylight saving change touches its times.</source>
        <translation>Un changement d’heure touche ses horaires.</translation>
    </message>
    <message>
        <source>Some of its schedules fall into the same minute, so one entry stands for them all.</source>
        <translation>Certaines de ses planifications tombent dans la même minute, une seule entrée les représente donc toutes.</translation>
    </message>
    <message>
        <source>The entry comes again every year; the guard knows which year is meant.</source>
        <translation>L’entrée revient chaque année&#x202f;; la garde sait de quelle année il s’agit.</translation>
    </message>
    <message>
        <source>`%1` does not divide a day evenly.</source>
        <translation>`%1` ne divise pas un jour en parts égales.</translation>
    </message>
    <message>
        <source>Its times and days cannot be said in the scheduler&apos;s own terms.</source>
        <translation>Ses heures et jours ne peuvent s’exprimer dans les termes du planificateur.</translation>
    </message>
</context>
<context>
    <name>crontopus::PreviewPlan</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1  on %2</source>
        <translation>%1  sur %2</translation>
    </message>
</context>
<context>
    <name>crontopus::ProblemsList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>crontopus::Reporter</name>
    <message>
        <source>The scheduler does not hold this job.</source>
        <translation>Le planificateur ne contient pas cette tâche.</translation>
    </message>
    <message>
        <source>The scheduler holds something else for this job.</source>
        <translation>Le planificateur contient autre chose pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunComparison</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What the newer run wrote instead:</source>
        <translation>Ce que l’exécution la plus récente a écrit à la place&#x202f;:</translation>
    </message>
    <message>
        <source>Both wrote the same.</source>
        <translation>Les deux ont écrit la même chose.</translation>
    </message>
    <message>
        <source>Neither wrote anything.</source>
        <translation>Aucune des deux n’a rien écrit.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunDetail</name>
    <message>
        <source>Run again</source>
        <translation>Exécuter de nouveau</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Since the last success</source>
        <translation>Depuis le dernier succès</translation>
    </message>
    <message>
        <source>Start this job once more, now, on the same endpoint</source>
        <translation>Relancer cette tâche maintenant, sur le même point de terminaison</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, exit %2</source>
        <translation>%1, sortie %2</translation>
    </message>
    <message>
        <source>not by the schedule</source>
        <translation>hors planification</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>The run does not tell which version it ran from.</source>
        <translation>L’exécution ne dit pas de quelle version elle est partie.</translation>
    </message>
    <message>
        <source>The job never succeeded before this run.</source>
        <translation>La tâche n’a jamais réussi avant cette exécution.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>exécution de %1</translation>
    </message>
    <message>
        <source>The manifest is the same as at the last success,</source>
        <translation>Le manifeste est le même qu’au dernier succès,</translation>
    </message>
    <message>
        <source>The manifest has changed since the last success,</source>
        <translation>Le manifeste a changé depuis le dernier succès,</translation>
    </message>
</context>
<context>
    <name>crontopus::RunFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunGroupsView</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>crontopus::RunNowPanel</name>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <translation>Effacer ce qui est fini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Jobs started by hand</source>
        <translation>Tâches démarrées à la main</translation>
    </message>
    <message>
        <source>No machine has %1 in its scheduler.</source>
        <translation>Aucune machine n’a %1 dans son planificateur.</translation>
    </message>
    <message numerus="yes">
        <source>Run now – %n are waited for</source>
        <translation>
            <numerusform>Exécuter maintenant – %n en attente</numerusform>
            <numerusform>Exécuter maintenant – %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::RunRecord</name>
    <message>
        <source>[… %1 bytes not kept …]</source>
        <translation>[… %1 octets non conservés …]</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatch</name>
    <message>
        <source>Waiting for the agent on %1 to take it.</source>
        <translation>En attente de la prise en charge par l’agent sur %1.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back.</source>
        <translation>%1 est hors ligne. La tâche démarrera à son retour.</translation>
    </message>
    <message>
        <source>%1 is offline. The job will start when it is back, if that is before %2 (%3).</source>
        <translation>%1 est hors ligne. La tâche démarrera à son retour, s’il a lieu avant %2 (%3).</translation>
    </message>
    <message>
        <source>The scheduler on %1 has it. It starts within a minute.</source>
        <translation>Le planificateur sur %1 l’a reçue. Elle démarre dans la minute.</translation>
    </message>
    <message>
        <source>It should have begun by now. Does the scheduler on %1 run, and can its agent reach the server?</source>
        <translation>Elle devrait avoir commencé. Le planificateur sur %1 tourne-t-il, et son agent peut-il joindre le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Asking %1 to start it.</source>
        <translation>Demande à %1 de la démarrer.</translation>
    </message>
    <message>
        <source>Running for %1. What it writes comes when it ends.</source>
        <translation>En cours depuis %1. Ce qu’elle écrit arrivera à la fin.</translation>
    </message>
    <message>
        <source>%1 was not back in time. The job will not be started.</source>
        <translation>%1 n’est pas revenu à temps. La tâche ne sera pas démarrée.</translation>
    </message>
    <message>
        <source>The job will not be started.</source>
        <translation>La tâche ne sera pas démarrée.</translation>
    </message>
    <message>
        <source>Nobody waits for it here any more. The job still starts; its run appears under Runs.</source>
        <translation>Plus personne ne l’attend ici. La tâche démarre quand même&#x202f;; son exécution apparaît sous Exécutions.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunWatchView</name>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsChart</name>
    <message>
        <source>Runs over time</source>
        <translation>Exécutions au fil du temps</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them failed</source>
        <translation>%1 exécutions, dont %2 en échec</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Aucune exécution</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsFilterBar</name>
    <message>
        <source>Filter by job</source>
        <translation>Filtrer par tâche</translation>
    </message>
    <message>
        <source>Show runs with this outcome: %1</source>
        <translation>Afficher les exécutions ayant ce résultat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24&#xa0;h</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Show runs on all endpoints again</source>
        <translation>Afficher de nouveau les exécutions sur tous les points de terminaison</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsModel</name>
    <message>
        <source>Ended %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsPage</name>
    <message>
        <source>Refresh runs</source>
        <translation>Actualiser les exécutions</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
    <message>
        <source>Show failed runs</source>
        <translation>Afficher les exécutions en échec</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>Sort runs: newest first</source>
        <translation>Trier les exécutions&#x202f;: les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Sort runs: oldest first</source>
        <translation>Trier les exécutions&#x202f;: les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Sort runs: by job</source>
        <translation>Trier les exécutions&#x202f;: par tâche</translation>
    </message>
    <message>
        <source>Sort runs: failures first</source>
        <translation>Trier les exécutions&#x202f;: les échecs d’abord</translation>
    </message>
    <message>
        <source>Sort runs: longest first</source>
        <translation>Trier les exécutions&#x202f;: les plus longues d’abord</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <source>Choose a longer time, other outcomes or another job.</source>
        <translation>Choisissez une période plus longue, d’autres résultats ou une autre tâche.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>Every run of a job appears here with its outcome, its duration and its output.</source>
        <translation>Chaque exécution d’une tâche apparaît ici avec son résultat, sa durée et sa sortie.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Comparer à l’exécution précédente</translation>
    </message>
    <message>
        <source>Side by side with the run of the same job before it</source>
        <translation>Côte à côte avec l’exécution précédente de la même tâche</translation>
    </message>
    <message>
        <source>Runs: list</source>
        <translation>Exécutions&#x202f;: liste</translation>
    </message>
    <message>
        <source>Runs: by job</source>
        <translation>Exécutions&#x202f;: par tâche</translation>
    </message>
    <message>
        <source>Runs: by endpoint</source>
        <translation>Exécutions&#x202f;: par point de terminaison</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Chaque exécution</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Par tâche</translation>
    </message>
    <message>
        <source>Runs counted by job</source>
        <translation>Exécutions comptées par tâche</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Par point de terminaison</translation>
    </message>
    <message>
        <source>Runs counted by endpoint</source>
        <translation>Exécutions comptées par point de terminaison</translation>
    </message>
    <message>
        <source>This is the first run of the job on its endpoint.</source>
        <translation>C’est la première exécution de la tâche sur son point de terminaison.</translation>
    </message>
</context>
<context>
    <name>crontopus::RunsTable</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show endpoint %1</source>
        <translation>Afficher le point de terminaison %1</translation>
    </message>
    <message>
        <source>Show commit %1</source>
        <translation>Afficher le commit %1</translation>
    </message>
    <message>
        <source>Only runs of this job</source>
        <translation>Seulement les exécutions de cette tâche</translation>
    </message>
    <message>
        <source>Only runs on %1</source>
        <translation>Seulement les exécutions sur %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>crontopus::ScheduleField</name>
    <message>
        <source>The machine&apos;s own time zone</source>
        <translation>Le fuseau de la machine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Daily at 02:00</source>
        <translation>Chaque jour à 02:00</translation>
    </message>
    <message>
        <source>Weekdays at 08:00</source>
        <translation>Les jours ouvrés à 08:00</translation>
    </message>
    <message>
        <source>Weekly, Sunday at 03:00</source>
        <translation>Chaque dimanche à 03:00</translation>
    </message>
    <message>
        <source>Monthly, on the 1st</source>
        <translation>Chaque mois, le 1er</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Retirer celle-ci</translation>
    </message>
    <message>
        <source>Next runs, %1</source>
        <translation>Prochaines exécutions, %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Les vôtres, %1</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai conservé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>It is shown this once: nobody can show it again.</source>
        <translation>Il n’est montré que cette fois&#x202f;: personne ne pourra le montrer de nouveau.</translation>
    </message>
</context>
<context>
    <name>crontopus::SecretPrompt</name>
    <message>
        <source>No password was given on standard input.</source>
        <translation>Aucun mot de passe n’est venu de l’entrée standard.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Le même encore une fois&#x202f;: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Les deux diffèrent&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
</context>
<context>
    <name>crontopus::SelectionBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Service</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The jobs last fetched stay in place.</source>
        <translation>Les tâches récupérées en dernier restent en place.</translation>
    </message>
    <message>
        <source>Version %1 begins; %2 every %3 s, scheduler %4.</source>
        <translation>La version %1 démarre&#x202f;; %2 toutes les %3&#xa0;s, planificateur %4.</translation>
    </message>
    <message>
        <source>This endpoint was revoked at the server.</source>
        <translation>Ce point de terminaison a été révoqué sur le serveur.</translation>
    </message>
    <message>
        <source>Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.</source>
        <translation>Ses tâches restent en l’état. Reconnectez-le avec `crontopus-agent enroll`.</translation>
    </message>
    <message>
        <source>agent.state_dir takes a new start of the service.</source>
        <translation>agent.state_dir ne prend effet qu’au redémarrage du service.</translation>
    </message>
    <message>
        <source>The configuration was read anew.</source>
        <translation>La configuration a été relue.</translation>
    </message>
    <message>
        <source>%1 was missed while away and starts now.</source>
        <translation>%1 a été manquée pendant l’absence et démarre maintenant.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Commit %1: %2 changes, %3 writes.</source>
        <translation>Commit %1&#x202f;: %2 changements, %3 écritures.</translation>
    </message>
    <message>
        <source>%1 removals wait for `crontopus-agent prune --confirm`.</source>
        <translation>%1 retraits attendent `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Tout est rentré dans l’ordre.</translation>
    </message>
</context>
<context>
    <name>crontopus::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Taille de &amp;police</translation>
    </message>
    <message>
        <source>Show relative times in lists (“in 4 h”)</source>
        <translation>Afficher des heures relatives dans les listes («&#x202f;dans 4&#xa0;h&#x202f;»)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Notifications and tray</source>
        <translation>Notifications et barre système</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell about new alerts</source>
        <translation>Signaler les nouvelles alertes</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Barre système</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Afficher une icône dans la barre système</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la barre système à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Start in the tray when I sign in</source>
        <translation>Démarrer dans la barre système à l’ouverture de session</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>Choose the program crontopus-agent</source>
        <translation>Choisir le programme crontopus-agent</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>There is no such program: jobs can be edited, but not run here.</source>
        <translation>Ce programme n’existe pas&#x202f;: les tâches peuvent être modifiées, mais pas exécutées ici.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Takes effect the next time Crontopus starts.</source>
        <translation>Prend effet au prochain démarrage de Crontopus.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>crontopus::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInDialog</name>
    <message>
        <source>Sign in to the remote</source>
        <translation>Se connecter au dépôt distant</translation>
    </message>
</context>
<context>
    <name>crontopus::SignInForm</name>
    <message>
        <source>Nothing, or the SSH agent</source>
        <translation>Rien, ou l’agent SSH</translation>
    </message>
    <message>
        <source>User name and token</source>
        <translation>Nom d’utilisateur et jeton</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Fichier de clé SSH</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de &amp;clé</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Remember, in the keychain or in a file that only I can read</source>
        <translation>Se souvenir, dans le trousseau ou dans un fichier que moi seul peux lire</translation>
    </message>
</context>
<context>
    <name>crontopus::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A workspace is a Git repository of job manifests and the machine that runs them, or an account at a server that many machines report to.</source>
        <translation>Un espace de travail est un dépôt Git de manifestes avec la machine qui les exécute, ou un compte sur un serveur auquel de nombreuses machines rendent compte.</translation>
    </message>
    <message>
        <source>Open a checkout</source>
        <translation>Ouvrir une copie de travail</translation>
    </message>
    <message>
        <source>A repository of manifests that is on this machine</source>
        <translation>Un dépôt de manifestes présent sur cette machine</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Cloner un dépôt</translation>
    </message>
    <message>
        <source>From an address, with HTTPS or SSH</source>
        <translation>Depuis une adresse, par HTTPS ou SSH</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Jobs, machines and runs of an account</source>
        <translation>Tâches, machines et exécutions d’un compte</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Préparation de la démo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>A server, this machine and six example jobs</source>
        <translation>Un serveur, cette machine et six tâches d’exemple</translation>
    </message>
</context>
<context>
    <name>crontopus::StateDir</name>
    <message>
        <source>Cannot write the lock file %1.</source>
        <translation>Impossible d’écrire le fichier verrou %1.</translation>
    </message>
    <message>
        <source>See that the directory is yours and its disk is not full.</source>
        <translation>Vérifiez que le répertoire vous appartient et que son disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) runs in %2 already.</source>
        <translation>Un autre crontopus-agent (processus %1) tourne déjà dans %2.</translation>
    </message>
    <message>
        <source>Another crontopus-agent (process %1) is syncing; try again when it is done.</source>
        <translation>Un autre crontopus-agent (processus %1) synchronise&#x202f;; réessayez quand il aura fini.</translation>
    </message>
</context>
<context>
    <name>crontopus::StateWriter</name>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>Impossible de supprimer %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is not kept, since %2 could not be.</source>
        <translation>%1 n’est pas enregistré, car %2 n’a pas pu l’être.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Il n’y a pas de %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::StatusLook</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Désynchronisées</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défectueuses</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
</context>
<context>
    <name>crontopus::StorePanel</name>
    <message>
        <source>after a day</source>
        <translation>après un jour</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>après 7 jours</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>après 30 jours</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>après 90 jours</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>après un an</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>crontopus::SyncBanner</name>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Others changed the same as you in %1. Both versions are kept; nothing is sent or taken in until you say which holds.</source>
        <translation>D’autres ont modifié la même chose que vous dans %1. Les deux versions sont gardées&#x202f;; rien n’est envoyé ni repris tant que vous ne dites pas laquelle vaut.</translation>
    </message>
</context>
<context>
    <name>crontopus::SystemdScheduler</name>
    <message>
        <source>Cannot read the directory %1.</source>
        <translation>Impossible de lire le répertoire %1.</translation>
    </message>
    <message>
        <source>`systemctl --user %1` failed: %2.</source>
        <translation>`systemctl --user %1` a échoué&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantPanel</name>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Refuse pushes with invalid manifests</source>
        <translation>Refuser les push contenant des manifestes non valides</translation>
    </message>
    <message>
        <source>Otherwise they are accepted with a warning, and the last good version stays.</source>
        <translation>Sinon, ils sont acceptés avec un avertissement, et la dernière bonne version reste.</translation>
    </message>
    <message>
        <source>Settings of the tenant</source>
        <translation>Paramètres du locataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep runs for</source>
        <translation>Garder les exécutions</translation>
    </message>
    <message>
        <source>but of each job at least</source>
        <translation>mais de chaque tâche au moins</translation>
    </message>
    <message>
        <source>Ping key</source>
        <translation>Clé de ping</translation>
    </message>
    <message>
        <source>Address to ping, with the key</source>
        <translation>Adresse de ping, avec la clé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des paramètres</translation>
    </message>
    <message>
        <source>Reading the ping key</source>
        <translation>Lecture de la clé de ping</translation>
    </message>
    <message>
        <source>Whoever has this address can report runs of every job that is pinged by name: add “/” and the job&apos;s name. Made %1.</source>
        <translation>Quiconque a cette adresse peut signaler des exécutions de toute tâche pingée par son nom&#x202f;: ajoutez «&#x202f;/&#x202f;» et le nom de la tâche. Créée %1.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Everything that pings with the old key is refused at once, until it has the new one.</source>
        <translation>Tout ce qui utilise l’ancienne clé est aussitôt refusé, jusqu’à ce qu’il ait la nouvelle.</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>The ping key is a new one.</source>
        <translation>La clé de ping est nouvelle.</translation>
    </message>
</context>
<context>
    <name>crontopus::TenantsPanel</name>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrer les locataires</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Reading the tenants</source>
        <translation>Lecture des locataires</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Select a tenant to suspend or delete it.</source>
        <translation>Sélectionnez un locataire à suspendre ou à supprimer.</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines go on as they are.</source>
        <translation>Personne de ce locataire ne peut se connecter, et ses agents sont refusés. Les tâches de ses machines continuent telles quelles.</translation>
    </message>
    <message>
        <source>%1, made %2.</source>
        <translation>%1, créé %2.</translation>
    </message>
    <message>
        <source>Changing the tenant</source>
        <translation>Modification du locataire</translation>
    </message>
    <message>
        <source>Everyone of “%1” is signed out, and its agents are refused, until you let them in again.</source>
        <translation>Tous les utilisateurs de «&#x202f;%1&#x202f;» sont déconnectés et ses agents refusés, jusqu’à ce que vous les réadmettiez.</translation>
    </message>
    <message>
        <source>Suspend the tenant</source>
        <translation>Suspendre le locataire</translation>
    </message>
    <message>
        <source>“%1” goes for good, with its users, endpoints, runs and repository. Type its name:</source>
        <translation>«&#x202f;%1&#x202f;» disparaît définitivement, avec ses utilisateurs, points de terminaison, exécutions et dépôt. Saisissez son nom&#x202f;:</translation>
    </message>
    <message>
        <source>Delete the tenant</source>
        <translation>Supprimer le locataire</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>crontopus::Timeline</name>
    <message>
        <source>No endpoint</source>
        <translation>Aucun point de terminaison</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineCard</name>
    <message>
        <source>Next 24 hours</source>
        <translation>Prochaines 24 heures</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Lignes de la chronologie</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Par tâche</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Par point de terminaison</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Nothing is scheduled for the next 24 hours.</source>
        <translation>Rien n’est planifié pour les prochaines 24 heures.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crontopus::TimelineChart</name>
    <message>
        <source>What will run in the next 24 hours</source>
        <translation>Ce qui s’exécutera dans les prochaines 24 heures</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>crontopus::TokensPanel</name>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Read runs</source>
        <translation>Lire les exécutions</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Lire les tâches</translation>
    </message>
    <message>
        <source>Read endpoints</source>
        <translation>Lire les points de terminaison</translation>
    </message>
    <message>
        <source>List tokens</source>
        <translation>Lister les jetons</translation>
    </message>
    <message>
        <source>Change and run jobs</source>
        <translation>Modifier et exécuter des tâches</translation>
    </message>
    <message>
        <source>Change endpoints</source>
        <translation>Modifier les points de terminaison</translation>
    </message>
    <message>
        <source>Make and revoke tokens</source>
        <translation>Créer et révoquer des jetons</translation>
    </message>
    <message>
        <source>Everything, users and settings too</source>
        <translation>Tout, y compris utilisateurs et paramètres</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Pas encore de jetons</translation>
    </message>
    <message>
        <source>A program or the command line signs in with a token of its own, which can do no more than its scopes say and can be revoked alone.</source>
        <translation>Un programme ou la ligne de commande se connecte avec son propre jeton, qui ne peut rien de plus que ses portées et peut être révoqué séparément.</translation>
    </message>
    <message>
        <source>what it is for, e.g. nightly report</source>
        <translation>son usage, p. ex. rapport nocturne</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Lecture des jetons</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Autorise&#x202f;: %1</translation>
    </message>
    <message>
        <source>Select a token to rename or revoke it.</source>
        <translation>Sélectionnez un jeton à renommer ou à révoquer.</translation>
    </message>
    <message>
        <source>Making the token</source>
        <translation>Création du jeton</translation>
    </message>
    <message>
        <source>The token “%1”:</source>
        <translation>Le jeton «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Renommage</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommé.</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is signed out at once.</source>
        <translation>Tout ce qui utilise «&#x202f;%1&#x202f;» est déconnecté aussitôt.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Révoqué.</translation>
    </message>
</context>
<context>
    <name>crontopus::TopBar</name>
    <message>
        <source>Switch, add or remove a workspace</source>
        <translation>Changer, ajouter ou retirer un espace de travail</translation>
    </message>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>Recherche ou commande   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Pas d’espace de travail</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>Branch %1, which has no upstream</source>
        <translation>Branche %1, sans branche amont</translation>
    </message>
    <message>
        <source>Branch %1, %2 commits ahead of %3 and %4 behind</source>
        <translation>Branche %1, %2 commits en avance sur %3 et %4 en retard</translation>
    </message>
    <message>
        <source>There are edits that are not committed yet.</source>
        <translation>Il y a des modifications non validées.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>crontopus::Tray</name>
    <message>
        <source>Crontopus is still here</source>
        <translation>Crontopus est toujours là</translation>
    </message>
    <message>
        <source>It stays in the tray and tells when something goes wrong. The settings can change that.</source>
        <translation>Il reste dans la barre système et prévient quand quelque chose va mal. Les paramètres permettent de changer cela.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Suspendre les notifications</translation>
    </message>
    <message>
        <source>Open Crontopus</source>
        <translation>Ouvrir Crontopus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Pendant 1&#xa0;h</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Notifications paused until %1</source>
        <translation>Notifications suspendues jusqu’à %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>crontopus::UsersPanel</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Viewers only read; users write too; admins also manage users and settings.</source>
        <translation>Les lecteurs ne font que lire&#x202f;; les utilisateurs écrivent aussi&#x202f;; les administrateurs gèrent en outre utilisateurs et paramètres.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reading the users</source>
        <translation>Lecture des utilisateurs</translation>
    </message>
    <message>
        <source>Select a user to change or delete it.</source>
        <translation>Sélectionnez un utilisateur à modifier ou à supprimer.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Adding the user</source>
        <translation>Ajout de l’utilisateur</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>Changing the user</source>
        <translation>Modification de l’utilisateur</translation>
    </message>
    <message>
        <source>%1 can sign in no more, and the tokens that they made stop working.</source>
        <translation>%1 ne peut plus se connecter, et les jetons de ce compte cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>crontopus::WeekStrip</name>
    <message>
        <source>Runs in the coming week</source>
        <translation>Exécutions de la semaine à venir</translation>
    </message>
    <message>
        <source>Runs in seven days: %1</source>
        <translation>Exécutions en sept jours&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2:00–%2:59: %3×</source>
        <translation>%1, %2:00–%2:59&#x202f;: %3×</translation>
    </message>
</context>
<context>
    <name>crontopus::Workspace</name>
    <message>
        <source>No agent of this machine follows this repository.</source>
        <translation>Aucun agent de cette machine ne suit ce dépôt.</translation>
    </message>
    <message>
        <source>Set one up first.</source>
        <translation>Installez-en d’abord un.</translation>
    </message>
    <message>
        <source>%1 is a bare repository; it has no files to edit.</source>
        <translation>%1 est un dépôt nu&#x202f;; il n’a pas de fichiers à modifier.</translation>
    </message>
    <message>
        <source>Clone it, and open the clone.</source>
        <translation>Clonez-le, puis ouvrez le clone.</translation>
    </message>
</context>
<context>
    <name>crontopus::WorkspaceMenu</name>
    <message>
        <source>Add a workspace…</source>
        <translation>Ajouter un espace de travail…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Remove “%1” from the list…</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la liste…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Retirer l’espace de travail</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>The files in %1 stay as they are.</source>
        <translation>Les fichiers de %1 restent tels quels.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Also end its agent and take its jobs out of this machine&apos;s scheduler</source>
        <translation>Arrêter aussi son agent et retirer ses tâches du planificateur de cette machine</translation>
    </message>
</context>
<context>
    <name>crontopus::YamlEdit</name>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
</context>
<context>
    <name>crontopus::ZoneData</name>
    <message>
        <source>There is no time zone `%1`.</source>
        <translation>Il n’y a pas de fuseau horaire `%1`.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Utilisez un nom IANA comme Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>crontopus::agent</name>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository (the service)</source>
        <translation>Tenir le planificateur de cette machine à jour avec le dépôt (le service)</translation>
    </message>
    <message>
        <source>Connect this machine with its server</source>
        <translation>Connecter cette machine à son serveur</translation>
    </message>
    <message>
        <source>Do so once, now</source>
        <translation>Le faire une fois, maintenant</translation>
    </message>
    <message>
        <source>Show what is scheduled, and what is wrong</source>
        <translation>Afficher ce qui est planifié, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Show what a sync would change, without changing it</source>
        <translation>Afficher ce qu’une synchronisation changerait, sans le changer</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting</source>
        <translation>Accepter les retraits en attente</translation>
    </message>
    <message>
        <source>List scheduled jobs of this machine that are not managed</source>
        <translation>Lister les tâches planifiées de cette machine qui ne sont pas gérées</translation>
    </message>
    <message>
        <source>Have the scheduler start a job once, now</source>
        <translation>Faire démarrer une tâche une fois par le planificateur, maintenant</translation>
    </message>
    <message>
        <source>Take everything of ours out of the scheduler</source>
        <translation>Retirer du planificateur tout ce qui est à nous</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Les afficher en JSON.</translation>
    </message>
    <message>
        <source>Enrolled at %1 as endpoint %2 (%3).</source>
        <translation>Inscrite auprès de %1 comme point de terminaison %2 (%3).</translation>
    </message>
    <message>
        <source>Connect this machine with the server of backend.api_url</source>
        <translation>Connecter cette machine au serveur de backend.api_url</translation>
    </message>
    <message>
        <source>Be another machine than the one this was cloned from.</source>
        <translation>Être une autre machine que celle dont celle-ci a été clonée.</translation>
    </message>
    <message>
        <source>%1 names no server.</source>
        <translation>%1 n’indique pas de serveur.</translation>
    </message>
    <message>
        <source>Set backend.api_url and backend.enrollment_token.</source>
        <translation>Définissez backend.api_url et backend.enrollment_token.</translation>
    </message>
    <message>
        <source>%1 holds no enrollment token.</source>
        <translation>%1 ne contient pas de jeton d’inscription.</translation>
    </message>
    <message>
        <source>Make one in the console or with `crontopus enroll-token create`, and set backend.enrollment_token to it.</source>
        <translation>Créez-en un dans la console ou avec `crontopus enroll-token create`, et placez-le dans backend.enrollment_token.</translation>
    </message>
    <message>
        <source>This machine has no id of its own; enrolling it again makes another endpoint. --new-machine-id gives it one.
</source>
        <translation>Cette machine n’a pas d’identifiant propre&#x202f;; l’inscrire de nouveau crée un autre point de terminaison. --new-machine-id lui en donne un.
</translation>
    </message>
    <message>
        <source>Show what a sync would change in the scheduler, without changing it</source>
        <translation>Afficher ce qu’une synchronisation changerait dans le planificateur, sans le changer</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>L’afficher en JSON.</translation>
    </message>
    <message>
        <source>Take the manifests from this directory instead of the commit last fetched.</source>
        <translation>Prendre les manifestes de ce répertoire au lieu du dernier commit récupéré.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>RÉP</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>Il n’y a pas de répertoire %1.</translation>
    </message>
    <message>
        <source>The removals would wait for `crontopus-agent prune --confirm`.</source>
        <translation>Les retraits attendraient `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Agree to removals that are waiting because they concern most jobs</source>
        <translation>Accepter les retraits en attente parce qu’ils concernent la plupart des tâches</translation>
    </message>
    <message>
        <source>Really remove them.</source>
        <translation>Les retirer vraiment.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>These wait for `crontopus-agent prune --confirm`.</source>
        <translation>Ceux-ci attendent `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>Keep this machine&apos;s scheduler in step with the repository, until told to end</source>
        <translation>Tenir le planificateur de cette machine à jour avec le dépôt, jusqu’à l’ordre de s’arrêter</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>La tâche.</translation>
    </message>
    <message>
        <source>There is no job %1 on this machine.</source>
        <translation>Il n’y a pas de tâche %1 sur cette machine.</translation>
    </message>
    <message>
        <source>`crontopus-agent status` lists those there are.</source>
        <translation>`crontopus-agent status` liste celles qui existent.</translation>
    </message>
    <message>
        <source>%1 will start within the next minute.</source>
        <translation>%1 démarrera dans la minute.</translation>
    </message>
    <message>
        <source>%1 is missing beside %2.</source>
        <translation>%1 manque à côté de %2.</translation>
    </message>
    <message>
        <source>Install crontopus-agent again.</source>
        <translation>Réinstallez crontopus-agent.</translation>
    </message>
    <message>
        <source>The configuration file.</source>
        <translation>Le fichier de configuration.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>%1: wrong number of arguments; see `%1 --help`.
</source>
        <translation>%1&#x202f;: nombre d’arguments incorrect&#x202f;; voir `%1 --help`.
</translation>
    </message>
    <message>
        <source>This machine has neither crontab nor systemd.</source>
        <translation>Cette machine n’a ni crontab ni systemd.</translation>
    </message>
    <message>
        <source>Install a cron, such as the package cron or cronie.</source>
        <translation>Installez un cron, par exemple le paquet cron ou cronie.</translation>
    </message>
    <message>
        <source>%n job(s) would be removed, which is most of them: nothing was. If that is right, run `crontopus-agent prune --confirm`.</source>
        <translation>%n tâche(s) seraient retirées, soit la plupart&#x202f;: aucune ne l’a été. Si c’est voulu, lancez `crontopus-agent prune --confirm`.</translation>
    </message>
    <message>
        <source>In step with commit %1: jobs %2, changes %3.</source>
        <translation>À jour avec le commit %1&#x202f;: %2 tâches, %3 changements.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>pas encore inscrite</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>revoked there</source>
        <translation>révoquée là-bas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, endpoint %2, %3</source>
        <translation>%1, point de terminaison %2, %3</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non transmises</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>actif, processus %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Non gérées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 removals, for `crontopus-agent prune --confirm`</source>
        <translation>%1 retraits, de `crontopus-agent prune --confirm`</translation>
    </message>
    <message>
        <source>error: </source>
        <translation>erreur&#x202f;: </translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>Tout afficher en JSON.</translation>
    </message>
    <message>
        <source>Fetch the repository and bring the scheduler in step with it, once</source>
        <translation>Récupérer le dépôt et mettre le planificateur à jour avec lui, une fois</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>La valeur par défaut.</translation>
    </message>
    <message>
        <source>Give the scheduler back as it would be without us; the run history is kept</source>
        <translation>Rendre le planificateur tel qu’il serait sans nous&#x202f;; l’historique des exécutions est conservé</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Everything of ours is gone from the scheduler. Run history and settings are still in %1.</source>
        <translation>Tout ce qui était à nous a quitté le planificateur. L’historique des exécutions et les paramètres sont toujours dans %1.</translation>
    </message>
    <message>
        <source>Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]

Commands:
</source>
        <translation>Utilisation&#x202f;: crontopus-agent COMMANDE [--config FICHIER] [OPTIONS]

Commandes&#x202f;:
</translation>
    </message>
    <message>
        <source>
`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).
</source>
        <translation>
`crontopus-agent COMMANDE --help` en dit plus&#x202f;; crontopus-agent(1) aussi.
</translation>
    </message>
    <message>
        <source>crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.
</source>
        <translation>crontopus-agent&#x202f;: il n’y a pas de commande `%1`. Essayez `crontopus-agent --help`.
</translation>
    </message>
    <message>
        <source>There is no such job on this machine.</source>
        <translation>Il n’y a pas une telle tâche sur cette machine.</translation>
    </message>
</context>
<context>
    <name>crontopus::api</name>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://crontopus.example.com or localhost:8400.</source>
        <translation>Écrivez-la comme https://crontopus.example.com ou localhost:8400.</translation>
    </message>
    <message>
        <source>The address of a server has no user or password in it.</source>
        <translation>L’adresse d’un serveur ne contient ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Leave them out and sign in.</source>
        <translation>Omettez-les et connectez-vous.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a token with more scopes.</source>
        <translation>Demandez à un administrateur, ou utilisez un jeton de plus grande portée.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: read it again.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps&#x202f;: relisez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server&apos;s log says more.</source>
        <translation>Le journal du serveur en dit plus.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2.</source>
        <translation>%1 a répondu par l’état %2.</translation>
    </message>
</context>
<context>
    <name>crontopus::cli</name>
    <message>
        <source>The server (default: that of the last `crontopus login`).</source>
        <translation>Le serveur (par défaut&#x202f;: celui du dernier `crontopus login`).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>CRONTOPUS_API_TOKEN is revoked, expired or for another server.</source>
        <translation>CRONTOPUS_API_TOKEN est révoqué, expiré ou pour un autre serveur.</translation>
    </message>
    <message>
        <source>Run `crontopus login %1`.</source>
        <translation>Lancez `crontopus login %1`.</translation>
    </message>
    <message>
        <source>If its administrator confirms this fingerprint: crontopus login %1 --trust-certificate %2</source>
        <translation>Si son administrateur confirme cette empreinte&#x202f;: crontopus login %1 --trust-certificate %2</translation>
    </message>
    <message>
        <source>there is no endpoint `%1`. See `crontopus endpoints list`.</source>
        <translation>il n’y a pas de point de terminaison `%1`. Voir `crontopus endpoints list`.</translation>
    </message>
    <message>
        <source>`%1` is more than one endpoint: say which of the numbers %2.</source>
        <translation>`%1` désigne plusieurs points de terminaison&#x202f;: dites lequel des numéros %2.</translation>
    </message>
    <message>
        <source>`%1` is no job: write namespace/name.</source>
        <translation>`%1` n’est pas une tâche&#x202f;: écrivez espace-de-noms/nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Move it away and run `crontopus login`.</source>
        <translation>Déplacez-le et lancez `crontopus login`.</translation>
    </message>
    <message>
        <source>You are not signed in at a server.</source>
        <translation>Vous n’êtes connecté à aucun serveur.</translation>
    </message>
    <message>
        <source>Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.</source>
        <translation>Lancez `crontopus login ADRESSE`, ou définissez CRONTOPUS_API_URL et CRONTOPUS_API_TOKEN.</translation>
    </message>
    <message>
        <source>You are not signed in at %1.</source>
        <translation>Vous n’êtes pas connecté à %1.</translation>
    </message>
    <message>
        <source>where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default</source>
        <translation>où est la démo&#x202f;; $CRONTOPUS_DEMO_DIR ou par défaut un endroit du répertoire de données</translation>
    </message>
    <message>
        <source>Makes a Git repository of six example jobs, a checkout of it and the configuration of an agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that.</source>
        <translation>Crée un dépôt Git de six tâches d’exemple, sa copie de travail et la configuration d’un agent. Rien n’est planifié&#x202f;: lancez pour cela `crontopus-agent run --config FICHIER`.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Dépôt distant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>Tâches&#x202f;:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Dernières exécutions&#x202f;:</translation>
    </message>
    <message>
        <source>Its number, or a name that only one has.</source>
        <translation>Son numéro, ou un nom que porte un seul.</translation>
    </message>
    <message>
        <source>Lists the machines that run an agent.</source>
        <translation>Liste les machines qui ont un agent.</translation>
    </message>
    <message>
        <source>There are no endpoints. `crontopus enroll-token create` is the first step to one.</source>
        <translation>Il n’y a pas de points de terminaison. `crontopus enroll-token create` est le premier pas.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>LAST HEARTBEAT</source>
        <translation>DERNIER BATTEMENT</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATEFORME</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>Shows one machine, with the jobs that are scheduled there.</source>
        <translation>Affiche une machine, avec les tâches qui y sont planifiées.</translation>
    </message>
    <message>
        <source>name one endpoint.</source>
        <translation>indiquez un point de terminaison.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Dernier battement</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VU EN DERNIER</translation>
    </message>
    <message>
        <source>Gives a machine another name. Jobs that choose it by name follow the new one.</source>
        <translation>Donne un autre nom à une machine. Les tâches qui la choisissent par son nom suivent le nouveau.</translation>
    </message>
    <message>
        <source>name an endpoint and its new name.</source>
        <translation>indiquez un point de terminaison et son nouveau nom.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Il s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>Takes away a machine&apos;s token at once. Its jobs stay in its scheduler as they are.</source>
        <translation>Retire aussitôt son jeton à une machine. Ses tâches restent telles quelles dans son planificateur.</translation>
    </message>
    <message>
        <source>Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there.</source>
        <translation>Révoqué. Ses tâches restent dans son planificateur jusqu’à `crontopus-agent uninstall` là-bas.</translation>
    </message>
    <message>
        <source>Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after the network was away, without a gap. Ctrl+C ends it.</source>
        <translation>Dit ce qui change sur le serveur&#x202f;: exécutions, points de terminaison, tâches&#x202f;; une ligne chacun, dans l’ordre. Reprend sans lacune après une coupure du réseau. Ctrl+C l’arrête.</translation>
    </message>
    <message>
        <source>Wait for more. Without it: what is new since --since, then end.</source>
        <translation>Attendre la suite. Sans cela&#x202f;: ce qui est nouveau depuis --since, puis fin.</translation>
    </message>
    <message>
        <source>Begin after this cursor (default: now).</source>
        <translation>Commencer après ce curseur (par défaut&#x202f;: maintenant).</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>CURSEUR</translation>
    </message>
    <message>
        <source>the server no longer knows that place: what came between is not shown.</source>
        <translation>le serveur ne connaît plus cet endroit&#x202f;: ce qui s’est passé entre-temps n’est pas affiché.</translation>
    </message>
    <message>
        <source>go on later with --since %1</source>
        <translation>continuez plus tard avec --since %1</translation>
    </message>
    <message>
        <source>The Git repository (default: the one this directory is in).</source>
        <translation>Le dépôt Git (par défaut&#x202f;: celui qui contient ce répertoire).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>RÉP</translation>
    </message>
    <message>
        <source>Ask this server instead (default: the one signed in at, if any).</source>
        <translation>Interroger plutôt ce serveur (par défaut&#x202f;: celui où vous êtes connecté, s’il y en a un).</translation>
    </message>
    <message>
        <source>namespace/name, a name that only one job has, or a file.</source>
        <translation>espace-de-noms/nom, un nom que porte une seule tâche, ou un fichier.</translation>
    </message>
    <message>
        <source>there is no job `%1`. See `crontopus jobs list`.</source>
        <translation>il n’y a pas de tâche `%1`. Voir `crontopus jobs list`.</translation>
    </message>
    <message>
        <source>`%1` is more than one job: say which of %2.</source>
        <translation>`%1` désigne plusieurs tâches&#x202f;: dites laquelle de %2.</translation>
    </message>
    <message>
        <source>Shows how the working tree differs from the last commit, as `git diff` writes it, new files included.
Leaves with 1 when there are differences.</source>
        <translation>Affiche en quoi la copie de travail diffère du dernier commit, comme l’écrit `git diff`, nouveaux fichiers compris.
Renvoie 1 quand il y a des différences.</translation>
    </message>
    <message>
        <source>Only this one (default: all files).</source>
        <translation>Seulement celle-ci (par défaut&#x202f;: tous les fichiers).</translation>
    </message>
    <message>
        <source>The older commit (default: HEAD).</source>
        <translation>Le commit le plus ancien (par défaut&#x202f;: HEAD).</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>The newer commit (default: the working tree).</source>
        <translation>Le commit le plus récent (par défaut&#x202f;: la copie de travail).</translation>
    </message>
    <message>
        <source>namespace/name.</source>
        <translation>espace-de-noms/nom.</translation>
    </message>
    <message>
        <source>Makes a job of a manifest, in one commit at the server.</source>
        <translation>Fait d’un manifeste une tâche, en un commit sur le serveur.</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>Le manifeste&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Where the job goes (default: default).</source>
        <translation>Où va la tâche (par défaut&#x202f;: default).</translation>
    </message>
    <message>
        <source>give one file with a manifest.</source>
        <translation>indiquez un fichier contenant un manifeste.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>Gives a job another manifest, in one commit at the server.</source>
        <translation>Donne un autre manifeste à une tâche, en un commit sur le serveur.</translation>
    </message>
    <message>
        <source>name one job and a file with its manifest.</source>
        <translation>indiquez une tâche et un fichier contenant son manifeste.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest.</source>
        <translation>Supprime une tâche, en un commit sur le serveur. Ses exécutions restent, et Git garde le manifeste.</translation>
    </message>
    <message>
        <source>name one job.</source>
        <translation>indiquez une tâche.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Makes a discovered job one of yours.</source>
        <translation>Fait vôtre une tâche découverte.</translation>
    </message>
    <message>
        <source>Where it goes (default: default).</source>
        <translation>Où elle va (par défaut&#x202f;: default).</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>C’est maintenant %1.</translation>
    </message>
    <message>
        <source>Has a job started now, on every endpoint where it is scheduled.</source>
        <translation>Fait démarrer une tâche maintenant, sur chaque point de terminaison où elle est planifiée.</translation>
    </message>
    <message numerus="yes">
        <source>It starts within the next minute on %n endpoint(s).</source>
        <translation>
            <numerusform>Elle démarre dans la minute sur %n point de terminaison.</numerusform>
            <numerusform>Elle démarre dans la minute sur %n points de terminaison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the commits that changed a job&apos;s file, newest first, renames followed.</source>
        <translation>Liste les commits qui ont modifié le fichier d’une tâche, du plus récent au plus ancien, renommages suivis.</translation>
    </message>
    <message>
        <source>How many to show (default: 20).</source>
        <translation>Nombre à afficher (par défaut&#x202f;: 20).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--count must be a whole number of at least 1.</source>
        <translation>--count doit être un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>It has not been committed yet.</source>
        <translation>Pas encore validé.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>Lists the jobs of the server you are signed in at or, with --repo, of a repository as its working tree has them.
Leaves with 1 when one of them is invalid.</source>
        <translation>Liste les tâches du serveur où vous êtes connecté ou, avec --repo, d’un dépôt tel qu’en est la copie de travail.
Renvoie 1 quand l’une d’elles n’est pas valide.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Il n’y a pas de tâches.</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>ESPACE DE NOMS</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>PLANIFICATION</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PROCHAINE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Prints the manifest of a job as it stands in its file.</source>
        <translation>Affiche le manifeste d’une tâche tel qu’il est dans son fichier.</translation>
    </message>
    <message>
        <source>User: </source>
        <translation>Utilisateur&#x202f;: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Jeton&#x202f;: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#x202f;: </translation>
    </message>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 ne connaît pas cet utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Signs in at a server and remembers it. The password is asked for, or read from standard input; it is never an argument, where others could see it.</source>
        <translation>Se connecte à un serveur et s’en souvient. Le mot de passe est demandé, ou lu sur l’entrée standard&#x202f;; il n’est jamais un argument, que d’autres pourraient voir.</translation>
    </message>
    <message>
        <source>The server, e.g. https://crontopus.example.com.</source>
        <translation>Le serveur, p. ex. https://crontopus.example.com.</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>Nom d’utilisateur ou adresse e-mail.</translation>
    </message>
    <message>
        <source>Use an API token, read from standard input.</source>
        <translation>Utiliser un jeton d’API, lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Trust the server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Faire confiance au certificat du serveur ayant cette empreinte SHA-256.</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>name one server, such as https://crontopus.example.com or localhost:8400.</source>
        <translation>indiquez un serveur, comme https://crontopus.example.com ou localhost:8400.</translation>
    </message>
    <message>
        <source>`%1` is no SHA-256 fingerprint.</source>
        <translation>`%1` n’est pas une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>warning: %1 is not encrypted; others can read your password on the way.</source>
        <translation>avertissement&#x202f;: %1 n’est pas chiffré&#x202f;; d’autres peuvent lire votre mot de passe en chemin.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>Ends the session at the server and forgets its token.</source>
        <translation>Termine la session sur le serveur et oublie son jeton.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Déconnecté de %1.</translation>
    </message>
    <message>
        <source>Tells who you are at the server.</source>
        <translation>Dit qui vous êtes sur le serveur.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.

Values are YAML: 5, true, &quot;5&quot; (a text), [a, b], {a: b}; nothing behind the `=` is the empty text. A valid manifest is not made invalid.</source>
        <translation>Définit des champs d’un manifeste et laisse tout autre octet tel quel. Tous ou aucun.

Les valeurs sont du YAML&#x202f;: 5, true, &quot;5&quot; (un texte), [a, b], {a: b}&#x202f;; rien après le `=` est le texte vide. Un manifeste valide n’est pas rendu non valide.</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>Le manifeste.</translation>
    </message>
    <message>
        <source>Such as spec.retry.attempts=5.</source>
        <translation>Par exemple spec.retry.attempts=5.</translation>
    </message>
    <message>
        <source>Take the field away; may be given several times.</source>
        <translation>Enlever le champ&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Name a file, and fields as PATH=VALUE or --unset PATH.</source>
        <translation>Indiquez un fichier, et des champs sous la forme CHEMIN=VALEUR ou --unset CHEMIN.</translation>
    </message>
    <message>
        <source>`%1` is not of the form PATH=VALUE.</source>
        <translation>`%1` n’est pas de la forme CHEMIN=VALEUR.</translation>
    </message>
    <message>
        <source>Nothing was written: the manifest would not be valid any more.</source>
        <translation>Rien n’a été écrit&#x202f;: le manifeste ne serait plus valide.</translation>
    </message>
    <message>
        <source>The namespace.</source>
        <translation>L’espace de noms.</translation>
    </message>
    <message>
        <source>name one namespace.</source>
        <translation>indiquez un espace de noms.</translation>
    </message>
    <message>
        <source>Lists the namespaces of the server, with how many jobs each has.</source>
        <translation>Liste les espaces de noms du serveur, avec leur nombre de tâches.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>TÂCHES</translation>
    </message>
    <message>
        <source>Makes a namespace.</source>
        <translation>Crée un espace de noms.</translation>
    </message>
    <message>
        <source>The namespace %1 is there now.</source>
        <translation>L’espace de noms %1 existe maintenant.</translation>
    </message>
    <message>
        <source>Deletes a namespace that holds no jobs.</source>
        <translation>Supprime un espace de noms qui ne contient aucune tâche.</translation>
    </message>
    <message>
        <source>The namespace %1 is gone.</source>
        <translation>L’espace de noms %1 n’existe plus.</translation>
    </message>
    <message>
        <source>Read this run history.</source>
        <translation>Lire cet historique des exécutions.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>POINT DE TERMINAISON</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>Lists runs, newest first: those of the server you are signed in at or, with --db, of this machine.</source>
        <translation>Liste les exécutions, les plus récentes d’abord&#x202f;: celles du serveur où vous êtes connecté ou, avec --db, de cette machine.</translation>
    </message>
    <message>
        <source>Only jobs whose namespace/name contains this.</source>
        <translation>Seulement les tâches dont espace-de-noms/nom contient ceci.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Only runs that ended so: running, success, failure, timeout, cancelled, skipped. May be given more than once.</source>
        <translation>Seulement les exécutions terminées ainsi&#x202f;: running, success, failure, timeout, cancelled, skipped. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00.</source>
        <translation>Seulement les exécutions commencées depuis&#x202f;: 2h, 2026-03-01, 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>`%1` is no status. There are running, success, failure, timeout, cancelled and skipped.</source>
        <translation>`%1` n’est pas un état. Il y a running, success, failure, timeout, cancelled et skipped.</translation>
    </message>
    <message>
        <source>`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.</source>
        <translation>`%1` n’est pas une heure. Donnez 2h, 2026-03-01 ou 2026-03-01T12:00.</translation>
    </message>
    <message>
        <source>`--limit` must be a whole number from 1 to %1.</source>
        <translation>`--limit` doit être un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Shows one run of a job, with what it wrote.</source>
        <translation>Affiche une exécution d’une tâche, avec ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>The run&apos;s number, as `runs list` tells it, or its UUID.</source>
        <translation>Le numéro de l’exécution, donné par `runs list`, ou son UUID.</translation>
    </message>
    <message>
        <source>`runs show` wants the number of one run. `crontopus runs list` tells it.</source>
        <translation>`runs show` demande le numéro d’une exécution. `crontopus runs list` le donne.</translation>
    </message>
    <message>
        <source>`%1` is neither a number nor a UUID.</source>
        <translation>`%1` n’est ni un numéro ni un UUID.</translation>
    </message>
    <message>
        <source>a server&apos;s runs have numbers; `crontopus runs list` tells them.</source>
        <translation>les exécutions d’un serveur ont des numéros&#x202f;; `crontopus runs list` les donne.</translation>
    </message>
    <message>
        <source>Says a schedule in words, with what to look out for: times that daylight saving skips or repeats, years without a run.</source>
        <translation>Dit une planification en mots, avec ses pièges&#x202f;: heures que l’heure d’été saute ou répète, années sans exécution.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>`expr` is missing or not a text.</source>
        <translation>`expr` manque ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>`count` must be a whole number from 1 to %1.</source>
        <translation>`count` doit être un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>`%1` cannot be read.</source>
        <translation>`%1` est illisible.</translation>
    </message>
    <message>
        <source>Shows when a schedule fires next, daylight saving included.

With --batch, reads one JSON object a line, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, all but expr optional, and answers each with a line {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [times in UTC]} or {&quot;error&quot;}.</source>
        <translation>Affiche quand une planification se déclenche la prochaine fois, heure d’été comprise.

Avec --batch, lit un objet JSON par ligne, {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;count&quot;}, tous facultatifs sauf expr, et répond à chacun par une ligne {&quot;expr&quot;, &quot;tz&quot;, &quot;from&quot;, &quot;next&quot;: [heures en UTC]} ou {&quot;error&quot;}.</translation>
    </message>
    <message>
        <source>How many times to show (default: 5).</source>
        <translation>Nombre de fois à afficher (par défaut&#x202f;: 5).</translation>
    </message>
    <message>
        <source>Answer the lines of FILE (`-`: standard input).</source>
        <translation>Répondre aux lignes de FICHIER (`-`&#x202f;: entrée standard).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 to %1.</source>
        <translation>--count doit être un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>It fires at no time that the clock could tell.</source>
        <translation>Elle ne se déclenche à aucune heure que l’horloge puisse donner.</translation>
    </message>
    <message>
        <source>A schedule: five cron fields, @daily and the like, or @every 30m. Quote it, or the shell makes file names of its stars.</source>
        <translation>Une planification&#x202f;: cinq champs cron, @daily et semblables, ou @every 30m. Mettez-la entre guillemets, sinon le shell change ses étoiles en noms de fichiers.</translation>
    </message>
    <message>
        <source>The IANA time zone that it is meant in (default: this machine&apos;s).</source>
        <translation>Le fuseau IANA où elle s’entend (par défaut&#x202f;: celui de cette machine).</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>Count from this time, such as 2027-03-28T01:30:00Z (default: now).</source>
        <translation>Compter à partir de cette heure, par exemple 2027-03-28T01:30:00Z (par défaut&#x202f;: maintenant).</translation>
    </message>
    <message>
        <source>EXPR is missing. Try --help.</source>
        <translation>EXPR manque. Essayez --help.</translation>
    </message>
    <message>
        <source>`%1` is not a time.</source>
        <translation>`%1` n’est pas une heure.</translation>
    </message>
    <message>
        <source>Use a form like 2027-03-28T01:30:00Z.</source>
        <translation>Utilisez une forme comme 2027-03-28T01:30:00Z.</translation>
    </message>
    <message>
        <source>Shows the native entries that a schedule is compiled into. They fire at least at every wanted minute; where they fire at others too, the job runner&apos;s guard stops those.</source>
        <translation>Affiche les entrées natives en lesquelles une planification est compilée. Elles se déclenchent au moins à chaque minute voulue&#x202f;; là où elles se déclenchent aussi à d’autres, la garde du lanceur les arrête.</translation>
    </message>
    <message>
        <source>The zone that the native scheduler runs in (default: this machine&apos;s).</source>
        <translation>Le fuseau du planificateur natif (par défaut&#x202f;: celui de cette machine).</translation>
    </message>
    <message>
        <source>crontab, systemd or taskscheduler.</source>
        <translation>crontab, systemd ou taskscheduler.</translation>
    </message>
    <message>
        <source>SCHEDULER</source>
        <translation>PLANIFICATEUR</translation>
    </message>
    <message>
        <source>Task Scheduler: the task&apos;s name.</source>
        <translation>Planificateur de tâches Windows&#x202f;: le nom de la tâche.</translation>
    </message>
    <message>
        <source>Task Scheduler: the program to start.</source>
        <translation>Planificateur de tâches Windows&#x202f;: le programme à lancer.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>Task Scheduler: the program&apos;s arguments.</source>
        <translation>Planificateur de tâches Windows&#x202f;: les arguments du programme.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>--target must be crontab, systemd or taskscheduler.</source>
        <translation>--target doit être crontab, systemd ou taskscheduler.</translation>
    </message>
    <message>
        <source>The runner&apos;s guard is needed: %1</source>
        <translation>La garde du lanceur est nécessaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of so many days (default: 7).</source>
        <translation>Sur ce nombre de jours (par défaut&#x202f;: 7).</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>EXÉCUTIONS</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>RÉUSSIES</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHOUÉES</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>SANTÉ</translation>
    </message>
    <message>
        <source>Counts runs and failures of each job.</source>
        <translation>Compte les exécutions et les échecs de chaque tâche.</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>POINTS DE TERMINAISON</translation>
    </message>
    <message>
        <source>Counts runs and failures on each endpoint.</source>
        <translation>Compte les exécutions et les échecs sur chaque point de terminaison.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>this is shown only once:</source>
        <translation>ceci n’est affiché qu’une fois&#x202f;:</translation>
    </message>
    <message>
        <source>Takes a token away, at once.</source>
        <translation>Révoque un jeton, aussitôt.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Son numéro.</translation>
    </message>
    <message>
        <source>give the number of one token, as the list tells it.</source>
        <translation>donnez le numéro d’un jeton, tel que la liste l’indique.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Révoqué.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least 1.</source>
        <translation>--%1 doit être un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>Lists your API tokens.</source>
        <translation>Liste vos jetons d’API.</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>PORTÉES</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRE</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIER USAGE</translation>
    </message>
    <message>
        <source>Makes an API token for a program and prints it, this once.</source>
        <translation>Crée un jeton d’API pour un programme et l’affiche, cette seule fois.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Son usage.</translation>
    </message>
    <message>
        <source>What it may do: read:runs, write:jobs, read:* … May be given more than once.</source>
        <translation>Ce qu’il autorise&#x202f;: read:runs, write:jobs, read:* … Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>PORTÉE</translation>
    </message>
    <message>
        <source>It ends after so many days (default: never).</source>
        <translation>Il expire après ce nombre de jours (par défaut&#x202f;: jamais).</translation>
    </message>
    <message>
        <source>give the token one name.</source>
        <translation>donnez un seul nom au jeton.</translation>
    </message>
    <message>
        <source>say with --scope what it may do, e.g. --scope &apos;read:*&apos;.</source>
        <translation>dites avec --scope ce qu’il autorise, p. ex. --scope &apos;read:*&apos;.</translation>
    </message>
    <message>
        <source>Lists the tokens that machines are enrolled with.</source>
        <translation>Liste les jetons d’inscription des machines.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>UTILISÉ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Makes a token to enroll machines with and prints it, this once.</source>
        <translation>Crée un jeton d’inscription de machines et l’affiche, cette seule fois.</translation>
    </message>
    <message>
        <source>For at most so many machines (default: any number).</source>
        <translation>Pour au plus ce nombre de machines (par défaut&#x202f;: sans limite).</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There are no manifests in %1: they lie in directories, one for each namespace.</source>
        <translation>Il n’y a pas de manifestes dans %1&#x202f;: ils se trouvent dans des répertoires, un par espace de noms.</translation>
    </message>
    <message>
        <source>Checks job manifests. Says what is wrong, where, and what would be right.

Exit status: 0 no errors, 1 errors, 2 something could not be read.</source>
        <translation>Vérifie des manifestes de tâches. Dit ce qui ne va pas, où, et ce qui serait juste.

Code de sortie&#x202f;: 0 aucune erreur, 1 erreurs, 2 quelque chose était illisible.</translation>
    </message>
    <message>
        <source>Files, or directories of manifests.</source>
        <translation>Fichiers, ou répertoires de manifestes.</translation>
    </message>
    <message>
        <source>text (default), json, github (workflow commands) or sarif.</source>
        <translation>text (par défaut), json, github (commandes de workflow) ou sarif.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Name at least one file or directory.</source>
        <translation>Indiquez au moins un fichier ou répertoire.</translation>
    </message>
    <message>
        <source>--format must be text, json, github or sarif.</source>
        <translation>--format doit être text, json, github ou sarif.</translation>
    </message>
    <message>
        <source>There is no file or directory %1.</source>
        <translation>Il n’y a pas de fichier ou répertoire %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifeste</numerusform>
            <numerusform>%n manifestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>the jobs of the server or a repository</source>
        <translation>les tâches du serveur ou d’un dépôt</translation>
    </message>
    <message>
        <source>a job&apos;s manifest</source>
        <translation>le manifeste d’une tâche</translation>
    </message>
    <message>
        <source>make a job at the server</source>
        <translation>créer une tâche sur le serveur</translation>
    </message>
    <message>
        <source>give a job at the server another manifest</source>
        <translation>donner un autre manifeste à une tâche du serveur</translation>
    </message>
    <message>
        <source>delete a job at the server</source>
        <translation>supprimer une tâche du serveur</translation>
    </message>
    <message>
        <source>make a discovered job one of yours</source>
        <translation>faire vôtre une tâche découverte</translation>
    </message>
    <message>
        <source>what was edited since the last commit, or between two</source>
        <translation>ce qui a été modifié depuis le dernier commit, ou entre deux</translation>
    </message>
    <message>
        <source>the commits that changed a job</source>
        <translation>les commits qui ont modifié une tâche</translation>
    </message>
    <message>
        <source>the same as trigger</source>
        <translation>pareil que trigger</translation>
    </message>
    <message>
        <source>have a job started now, wherever it is scheduled</source>
        <translation>faire démarrer une tâche maintenant, partout où elle est planifiée</translation>
    </message>
    <message>
        <source>the server&apos;s namespaces</source>
        <translation>les espaces de noms du serveur</translation>
    </message>
    <message>
        <source>make a namespace</source>
        <translation>créer un espace de noms</translation>
    </message>
    <message>
        <source>delete an empty namespace</source>
        <translation>supprimer un espace de noms vide</translation>
    </message>
    <message>
        <source>check manifests, files or whole repositories</source>
        <translation>vérifier des manifestes, des fichiers ou des dépôts entiers</translation>
    </message>
    <message>
        <source>set fields of a manifest, leaving the rest as it is</source>
        <translation>définir des champs d’un manifeste, sans toucher au reste</translation>
    </message>
    <message>
        <source>runs of the server or this machine, newest first</source>
        <translation>exécutions du serveur ou de cette machine, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>one run, with what it wrote</source>
        <translation>une exécution, avec ce qu’elle a écrit</translation>
    </message>
    <message>
        <source>how each job fared lately</source>
        <translation>résultats récents de chaque tâche</translation>
    </message>
    <message>
        <source>how each endpoint fared lately</source>
        <translation>résultats récents de chaque point de terminaison</translation>
    </message>
    <message>
        <source>the machines that run an agent (also: agents list)</source>
        <translation>les machines qui ont un agent (aussi&#x202f;: agents list)</translation>
    </message>
    <message>
        <source>one machine, with what is scheduled there</source>
        <translation>une machine, avec ce qui y est planifié</translation>
    </message>
    <message>
        <source>give a machine another name</source>
        <translation>donner un autre nom à une machine</translation>
    </message>
    <message>
        <source>take a machine&apos;s token away</source>
        <translation>retirer son jeton à une machine</translation>
    </message>
    <message>
        <source>what changes at the server, as it happens</source>
        <translation>ce qui change sur le serveur, en direct</translation>
    </message>
    <message>
        <source>when a schedule fires next</source>
        <translation>quand une planification se déclenche la prochaine fois</translation>
    </message>
    <message>
        <source>a schedule in words, with what to look out for</source>
        <translation>une planification en mots, avec ses pièges</translation>
    </message>
    <message>
        <source>what a native scheduler gets for a schedule</source>
        <translation>ce que reçoit un planificateur natif pour une planification</translation>
    </message>
    <message>
        <source>sign in at a server</source>
        <translation>se connecter à un serveur</translation>
    </message>
    <message>
        <source>end the session there</source>
        <translation>y terminer la session</translation>
    </message>
    <message>
        <source>who you are at the server</source>
        <translation>qui vous êtes sur le serveur</translation>
    </message>
    <message>
        <source>your API tokens</source>
        <translation>vos jetons d’API</translation>
    </message>
    <message>
        <source>make an API token for a program</source>
        <translation>créer un jeton d’API pour un programme</translation>
    </message>
    <message>
        <source>take an API token away</source>
        <translation>révoquer un jeton d’API</translation>
    </message>
    <message>
        <source>tokens that machines are enrolled with</source>
        <translation>jetons d’inscription des machines</translation>
    </message>
    <message>
        <source>make one</source>
        <translation>en créer un</translation>
    </message>
    <message>
        <source>take one away</source>
        <translation>en révoquer un</translation>
    </message>
    <message>
        <source>make a repository of example jobs to try things with</source>
        <translation>créer un dépôt de tâches d’exemple pour essayer</translation>
    </message>
    <message>
        <source>the demo&apos;s jobs and last runs</source>
        <translation>les tâches et dernières exécutions de la démo</translation>
    </message>
    <message>
        <source>Usage: crontopus COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Utilisation&#x202f;: crontopus COMMANDE [ARGUMENTS]

Commandes&#x202f;:
</translation>
    </message>
    <message>
        <source>
`crontopus COMMAND --help` tells more; so does crontopus(1).
</source>
        <translation>
`crontopus COMMANDE --help` en dit plus&#x202f;; crontopus(1) aussi.
</translation>
    </message>
    <message>
        <source>crontopus: there is no command `%1`. Try `crontopus --help`.
</source>
        <translation>crontopus&#x202f;: il n’y a pas de commande `%1`. Essayez `crontopus --help`.
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>Exécutions là-bas</translation>
    </message>
    <message>
        <source>Tells the demo&apos;s jobs, its last runs and what its server knows. Fails as long as no run that the scheduler started has finished and come to the server, if it has one.</source>
        <translation>Présente les tâches de la démo, ses dernières exécutions et ce que sait son serveur. Échoue tant qu’aucune exécution lancée par le planificateur n’est terminée et parvenue au serveur, s’il y en a un.</translation>
    </message>
</context>
<context>
    <name>crontopus::demo</name>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Impossible de créer le dossier de %1.</translation>
    </message>
    <message>
        <source>%1 is there, but it is no demo of ours.</source>
        <translation>%1 existe, mais ce n’est pas une de nos démos.</translation>
    </message>
    <message>
        <source>Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.</source>
        <translation>Indiquez un autre répertoire dans CRONTOPUS_DEMO_DIR, ou videz celui-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Remove the directory that it is in; the demo makes it anew.</source>
        <translation>Supprimez le répertoire qui le contient&#x202f;; la démo le recrée.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::files</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot make the directory %1.</source>
        <translation>Impossible de créer le répertoire %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::http</name>
    <message>
        <source>The request is read from standard input.</source>
        <translation>La requête est lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>No answer in time from %1.</source>
        <translation>Pas de réponse à temps de %1.</translation>
    </message>
</context>
<context>
    <name>crontopus::main</name>
    <message>
        <source>The desktop console of Crontopus.</source>
        <translation>La console de bureau de Crontopus.</translation>
    </message>
    <message>
        <source>Open this workspace, or the checkout at this path.</source>
        <translation>Ouvrir cet espace de travail, ou la copie de travail à ce chemin.</translation>
    </message>
    <message>
        <source>name or path</source>
        <translation>nom ou chemin</translation>
    </message>
    <message>
        <source>Open the demo, making it if need be.</source>
        <translation>Ouvrir la démo, en la créant au besoin.</translation>
    </message>
    <message>
        <source>Start in the system tray, without a window.</source>
        <translation>Démarrer dans la barre système, sans fenêtre.</translation>
    </message>
    <message>
        <source>Keep settings and the log in this directory.</source>
        <translation>Garder les paramètres et le journal dans ce répertoire.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>Show what this crontopus: link leads to.</source>
        <translation>Afficher ce à quoi mène ce lien crontopus:.</translation>
    </message>
    <message>
        <source>Crontopus runs already, but does not answer.</source>
        <translation>Crontopus tourne déjà, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>crontopus::manifest</name>
    <message>
        <source>The file lies in the namespace `%1`, which holds; write that, or move the file to `%2/`.</source>
        <translation>Le fichier se trouve dans l’espace de noms `%1`, qui fait foi&#x202f;; écrivez celui-ci, ou déplacez le fichier dans `%2/`.</translation>
    </message>
    <message>
        <source>The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>Le répertoire `%1` ne peut pas être un espace de noms&#x202f;: utilisez au plus 63 minuscules, chiffres et traits d’union, avec une lettre ou un chiffre au début et à la fin.</translation>
    </message>
    <message>
        <source>The job belongs to the tenant `%1`, whatever is written here: remove the field.</source>
        <translation>La tâche appartient au locataire `%1`, quoi qu’il soit écrit ici&#x202f;: retirez le champ.</translation>
    </message>
    <message>
        <source>Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.</source>
        <translation>Rien ici n’exécute `%1` d’une tâche avec `spec.checkin.ping`&#x202f;: retirez l’un des deux.</translation>
    </message>
    <message>
        <source>`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`).</source>
        <translation>`spec.command` manque&#x202f;: dites quoi exécuter (ou écrivez `spec.http` ou `spec.script`).</translation>
    </message>
    <message>
        <source>`%1` and `%2` exclude each other: keep one of them.</source>
        <translation>`%1` et `%2` s’excluent&#x202f;: gardez l’un des deux.</translation>
    </message>
    <message>
        <source>`spec.command` is empty: say what runs.</source>
        <translation>`spec.command` est vide&#x202f;: dites quoi exécuter.</translation>
    </message>
    <message>
        <source>`spec.args` has no meaning with `spec.http`: remove it.</source>
        <translation>`spec.args` n’a pas de sens avec `spec.http`&#x202f;: retirez-le.</translation>
    </message>
    <message>
        <source>This is no web address: write one such as https://example.com/path.</source>
        <translation>Ce n’est pas une adresse web&#x202f;: écrivez-en une comme https://example.com/path.</translation>
    </message>
    <message>
        <source>The address holds a user name: move it to `spec.http.auth`, out of logs.</source>
        <translation>L’adresse contient un nom d’utilisateur&#x202f;: déplacez-le dans `spec.http.auth`, hors des journaux.</translation>
    </message>
    <message>
        <source>`%1` is no header: a name has letters, digits and hyphens, a value is one line.</source>
        <translation>`%1` n’est pas un en-tête&#x202f;: un nom a des lettres, chiffres et traits d’union, une valeur tient sur une ligne.</translation>
    </message>
    <message>
        <source>`%1` is no status: write one such as 204, or a range such as 200-299.</source>
        <translation>`%1` n’est pas un état&#x202f;: écrivez-en un comme 204, ou un intervalle comme 200-299.</translation>
    </message>
    <message>
        <source>This is no program: write one such as bash, python3 or /usr/bin/perl.</source>
        <translation>Ce n’est pas un programme&#x202f;: écrivez-en un comme bash, python3 ou /usr/bin/perl.</translation>
    </message>
    <message>
        <source>`spec.script.source` is empty: say what runs.</source>
        <translation>`spec.script.source` est vide&#x202f;: dites quoi exécuter.</translation>
    </message>
    <message>
        <source>`%1` cannot be the name of an environment variable: use letters, digits and underscores, not beginning with a digit.</source>
        <translation>`%1` ne peut pas être le nom d’une variable d’environnement&#x202f;: utilisez lettres, chiffres et tirets bas, sans chiffre au début.</translation>
    </message>
    <message>
        <source>`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it.</source>
        <translation>`spec.retry.maxInterval` est plus court que `spec.retry.initialInterval`&#x202f;: augmentez-le.</translation>
    </message>
    <message>
        <source>Everybody who can read the repository can read this secret: write `${VAR}` and set the variable in the agent&apos;s environment.</source>
        <translation>Quiconque peut lire le dépôt peut lire ce secret&#x202f;: écrivez `${VAR}` et définissez la variable dans l’environnement de l’agent.</translation>
    </message>
    <message>
        <source>`%1` takes a single line without control characters.</source>
        <translation>`%1` prend une seule ligne sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`: write an IANA name such as Europe/Berlin.</source>
        <translation>Il n’y a pas de fuseau horaire `%1`&#x202f;: écrivez un nom IANA comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no time zone `%1`. Did you mean `%2`?</source>
        <translation>Il n’y a pas de fuseau horaire `%1`. Vouliez-vous dire `%2`&#x202f;?</translation>
    </message>
    <message>
        <source>`spec.schedule` and `spec.at` exclude each other: keep one of them.</source>
        <translation>`spec.schedule` et `spec.at` s’excluent&#x202f;: gardez l’un des deux.</translation>
    </message>
    <message>
        <source>`spec.schedule` is missing: say when it runs, such as &quot;0 2 * * *&quot; (or write `spec.at`).</source>
        <translation>`spec.schedule` manque&#x202f;: dites quand exécuter, par exemple &quot;0 2 * * *&quot; (ou écrivez `spec.at`).</translation>
    </message>
    <message>
        <source>`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes into `spec.timezone`.</source>
        <translation>`%1` n’est pas une date avec heure&#x202f;: écrivez une minute entière comme 2026-03-01 04:00&#x202f;; le fuseau va dans `spec.timezone`.</translation>
    </message>
    <message>
        <source>Daylight saving skips %1 in %2: the job runs right after the gap.</source>
        <translation>L’heure d’été saute %1 à %2&#x202f;: la tâche s’exécute juste après le saut.</translation>
    </message>
    <message>
        <source>`spec.schedule` is an empty list: write an expression, such as &quot;0 2 * * *&quot;.</source>
        <translation>`spec.schedule` est une liste vide&#x202f;: écrivez une expression, comme &quot;0 2 * * *&quot;.</translation>
    </message>
    <message>
        <source>a map of fields below it</source>
        <translation>un dictionnaire de champs en dessous</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>a duration such as 90s, 15m or 1h30m</source>
        <translation>une durée comme 90s, 15m ou 1h30m</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>a map of names to texts</source>
        <translation>un dictionnaire de noms et de textes</translation>
    </message>
    <message>
        <source>a map of names to texts or lists of texts</source>
        <translation>un dictionnaire de noms et de textes ou de listes de textes</translation>
    </message>
    <message>
        <source>a list of maps</source>
        <translation>une liste de dictionnaires</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>A manifest is a map that begins with `apiVersion: v1`.</source>
        <translation>Un manifeste est un dictionnaire qui commence par `apiVersion: v1`.</translation>
    </message>
    <message>
        <source>`%1` is missing: write %2.</source>
        <translation>`%1` manque&#x202f;: écrivez %2.</translation>
    </message>
    <message>
        <source>`%1` is missing. It says: %2</source>
        <translation>`%1` manque. Il dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>`%1` takes a map of fields below it.</source>
        <translation>`%1` prend un dictionnaire de champs en dessous.</translation>
    </message>
    <message>
        <source>`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.</source>
        <translation>`%1` n’est pas une durée&#x202f;: écrivez 90, 90s, 15m, 2h, 1d ou 1h30m.</translation>
    </message>
    <message>
        <source>`%1` is no UUID: write one such as %2, or leave `%3` out.</source>
        <translation>`%1` n’est pas un UUID&#x202f;: écrivez-en un comme %2, ou omettez `%3`.</translation>
    </message>
    <message>
        <source>`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <translation>`%1` ne peut pas être un nom&#x202f;: utilisez au plus 63 minuscules, chiffres et traits d’union, avec une lettre ou un chiffre au début et à la fin.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3.</source>
        <translation>`%1` ne peut pas être `%2`&#x202f;: utilisez %3.</translation>
    </message>
    <message>
        <source>`%1` cannot be `%2`: use %3. Did you mean `%4`?</source>
        <translation>`%1` ne peut pas être `%2`&#x202f;: utilisez %3. Vouliez-vous dire `%4`&#x202f;?</translation>
    </message>
    <message>
        <source>`%1` is out of range: use %2 to %3.</source>
        <translation>`%1` est hors limites&#x202f;: utilisez %2 à %3.</translation>
    </message>
    <message>
        <source>`%1` takes true or false, without quotes.</source>
        <translation>`%1` prend true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>YAML 1.2 takes `%1` for a text: write %2.</source>
        <translation>YAML 1.2 prend `%1` pour un texte&#x202f;: écrivez %2.</translation>
    </message>
    <message>
        <source>`%1` contains a NUL character: remove it.</source>
        <translation>`%1` contient un caractère NUL&#x202f;: retirez-le.</translation>
    </message>
    <message>
        <source>`%1` takes a text; put it in quotes.</source>
        <translation>`%1` prend un texte&#x202f;; mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>`%1` takes a text or a list of texts.</source>
        <translation>`%1` prend un texte ou une liste de textes.</translation>
    </message>
    <message>
        <source>`%1` takes a text.</source>
        <translation>`%1` prend un texte.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing.</source>
        <translation>Le champ `%1` n’est pas connu&#x202f;; il est conservé mais ne fait rien.</translation>
    </message>
    <message>
        <source>The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?</source>
        <translation>Le champ `%1` n’est pas connu&#x202f;; il est conservé mais ne fait rien. Vouliez-vous dire `%2`&#x202f;?</translation>
    </message>
    <message>
        <source>`%1` takes %2.</source>
        <translation>`%1` prend %2.</translation>
    </message>
    <message>
        <source>The directory cannot be read: check its permissions.</source>
        <translation>Le répertoire est illisible&#x202f;: vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The link leads out of the repository, or nowhere; it is not followed.</source>
        <translation>Le lien mène hors du dépôt, ou nulle part&#x202f;; il n’est pas suivi.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is no directory %1.</source>
        <translation>Il n’y a pas de répertoire %1.</translation>
    </message>
    <message>
        <source>The job %1 is defined in %2 too, so neither is used: rename one of them.</source>
        <translation>La tâche %1 est aussi définie dans %2, aucune n’est donc utilisée&#x202f;: renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The id %1 is used in %2 too, so neither is used: give one of them another, or none.</source>
        <translation>L’identifiant %1 est aussi utilisé dans %2, aucune n’est donc utilisée&#x202f;: donnez-en un autre à l’une, ou aucun.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeManifests</name>
    <message>
        <source>The text is no map of fields.</source>
        <translation>Le texte n’est pas un dictionnaire de champs.</translation>
    </message>
    <message>
        <source>Settle the texts as a whole.</source>
        <translation>Tranchez les textes en entier.</translation>
    </message>
    <message>
        <source>Both sides changed comments too.</source>
        <translation>Les deux côtés ont aussi modifié des commentaires.</translation>
    </message>
</context>
<context>
    <name>crontopus::mergeTexts</name>
    <message>
        <source>The texts cannot be merged.</source>
        <translation>Les textes ne peuvent pas être fusionnés.</translation>
    </message>
</context>
<context>
    <name>crontopus::outputtext</name>
    <message>
        <source>… %1 bytes left out …</source>
        <translation>… %1 octets omis …</translation>
    </message>
</context>
<context>
    <name>crontopus::process</name>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de démarrer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds.</source>
        <translation>%1 ne s’est pas terminé en %2 secondes.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 a planté.</translation>
    </message>
</context>
<context>
    <name>crontopus::runtext</name>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
</context>
<context>
    <name>crontopus::selection</name>
    <message>
        <source>The job was found on a machine and stays there as it is (label `source: discovered`).</source>
        <translation>La tâche a été trouvée sur une machine et y reste telle quelle (étiquette `source: discovered`).</translation>
    </message>
    <message>
        <source>The job is disabled (`spec.enabled: false`).</source>
        <translation>La tâche est désactivée (`spec.enabled: false`).</translation>
    </message>
    <message>
        <source>The job runs elsewhere and reports itself (`spec.checkin.ping`).</source>
        <translation>La tâche s’exécute ailleurs et se signale elle-même (`spec.checkin.ping`).</translation>
    </message>
    <message>
        <source>The job is for %1 only (`spec.platforms`), and %2 runs %3.</source>
        <translation>La tâche est seulement pour %1 (`spec.platforms`), et %2 est sous %3.</translation>
    </message>
    <message>
        <source>%1 is not among the job&apos;s endpoints (`spec.agent.endpoints`).</source>
        <translation>%1 ne figure pas parmi les points de terminaison de la tâche (`spec.agent.endpoints`).</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.</source>
        <translation>La tâche demande l’étiquette %1: %2 (`spec.agent.selector`), que %3 n’a pas.</translation>
    </message>
    <message>
        <source>The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.</source>
        <translation>La tâche demande l’étiquette %1: %2 (`spec.agent.selector`), et %3 a %4.</translation>
    </message>
</context>
<context>
    <name>crontopus::setField</name>
    <message>
        <source>`%1` cannot be set: %2</source>
        <translation>Impossible de définir `%1`&#x202f;: %2</translation>
    </message>
    <message>
        <source>`%1` cannot be changed alone: other fields may refer to it by an alias.</source>
        <translation>`%1` ne peut pas être modifié seul&#x202f;: d’autres champs peuvent s’y référer par un alias.</translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation>Modifiez le texte lui-même.</translation>
    </message>
    <message>
        <source>`%1` cannot be set to this without changing other fields.</source>
        <translation>`%1` ne peut pas recevoir cette valeur sans modifier d’autres champs.</translation>
    </message>
    <message>
        <source>`%1` is no field path: write one such as spec.retry.attempts.</source>
        <translation>`%1` n’est pas un chemin de champ&#x202f;: écrivez-en un comme spec.retry.attempts.</translation>
    </message>
    <message>
        <source>The text is not valid YAML, so no field can be set: %1</source>
        <translation>Le texte n’est pas du YAML valide, aucun champ ne peut donc être défini&#x202f;: %1</translation>
    </message>
    <message>
        <source>The text is no map of fields, so no field can be set.</source>
        <translation>Le texte n’est pas un dictionnaire de champs, aucun champ ne peut donc être défini.</translation>
    </message>
    <message>
        <source>`%1` is an alias: change what it refers to, or write its fields out.</source>
        <translation>`%1` est un alias&#x202f;: modifiez ce à quoi il se réfère, ou écrivez ses champs en toutes lettres.</translation>
    </message>
    <message>
        <source>`%1` holds a single value, so nothing can stand below it: change that first.</source>
        <translation>`%1` contient une valeur simple, rien ne peut donc être en dessous&#x202f;: changez-la d’abord.</translation>
    </message>
    <message>
        <source>`%1` is a list, not a map.</source>
        <translation>`%1` est une liste, pas un dictionnaire.</translation>
    </message>
    <message>
        <source>`%1` is a map, not a list.</source>
        <translation>`%1` est un dictionnaire, pas une liste.</translation>
    </message>
    <message>
        <source>The list `%1` has fewer items: add at its end.</source>
        <translation>La liste `%1` a moins d’éléments&#x202f;: ajoutez à sa fin.</translation>
    </message>
    <message>
        <source>A list or map within the value cannot be set at once.</source>
        <translation>Une liste ou un dictionnaire dans la valeur ne peut être défini d’un coup.</translation>
    </message>
    <message>
        <source>Set its fields one by one.</source>
        <translation>Définissez ses champs un par un.</translation>
    </message>
    <message>
        <source>`%1` is no list or map: write [a, b] or {a: b}.</source>
        <translation>`%1` n’est ni une liste ni un dictionnaire&#x202f;: écrivez [a, b] ou {a: b}.</translation>
    </message>
</context>
<context>
    <name>crontopus::spool</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>its run id is no UUID</source>
        <translation>son identifiant d’exécution n’est pas un UUID</translation>
    </message>
    <message>
        <source>The runner was killed, or the machine went down, before the job ended.</source>
        <translation>Le lanceur a été tué, ou la machine s’est arrêtée, avant la fin de la tâche.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2); it is kept as %3.</source>
        <translation>%1 n’est pas un enregistrement d’exécution entier (%2)&#x202f;; il est conservé sous %3.</translation>
    </message>
    <message>
        <source>%1 is no whole run record (%2) and cannot be moved to %3.</source>
        <translation>%1 n’est pas un enregistrement d’exécution entier (%2) et ne peut être déplacé vers %3.</translation>
    </message>
</context>
<context>
    <name>crontopus::timetext</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>crontopus::yaml</name>
    <message>
        <source>A quote is opened but never closed: add the closing quote.</source>
        <translation>Un guillemet est ouvert mais jamais fermé&#x202f;: ajoutez le guillemet fermant.</translation>
    </message>
    <message>
        <source>A tab stands where indentation is expected: indent with spaces.</source>
        <translation>Une tabulation se trouve là où une indentation est attendue&#x202f;: indentez avec des espaces.</translation>
    </message>
    <message>
        <source>A `:` cannot stand here: put the text in quotes, or check the indentation.</source>
        <translation>Un `:` ne peut pas être ici&#x202f;: mettez le texte entre guillemets, ou vérifiez l’indentation.</translation>
    </message>
    <message>
        <source>A text cannot begin with this character: put it in quotes.</source>
        <translation>Un texte ne peut pas commencer par ce caractère&#x202f;: mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>This alias names an anchor that is not defined above it: define it with `&amp;name`.</source>
        <translation>Cet alias nomme une ancre qui n’est pas définie au-dessus&#x202f;: définissez-la avec `&amp;name`.</translation>
    </message>
    <message>
        <source>The indentation does not match the lines above: align it with its neighbours.</source>
        <translation>L’indentation ne correspond pas aux lignes du dessus&#x202f;: alignez-la sur ses voisines.</translation>
    </message>
    <message>
        <source>A `{` is opened but never closed: add the closing `}`.</source>
        <translation>Un `{` est ouvert mais jamais fermé&#x202f;: ajoutez le `}` fermant.</translation>
    </message>
    <message>
        <source>A `[` is opened but never closed: add the closing `]`.</source>
        <translation>Un `[` est ouvert mais jamais fermé&#x202f;: ajoutez le `]` fermant.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one: remove it, or put the text in quotes.</source>
        <translation>Un crochet fermant n’a pas d’ouvrant&#x202f;: retirez-le, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check the indentation and quotes.</source>
        <translation>Ce n’est pas du YAML valide&#x202f;: %1. Vérifiez l’indentation et les guillemets.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: a manifest holds one job.</source>
        <translation>Le fichier dépasse 1 Mio&#x202f;: un manifeste contient une tâche.</translation>
    </message>
    <message>
        <source>A carriage return stands alone: end lines with LF or CR LF.</source>
        <translation>Un retour chariot est isolé&#x202f;: terminez les lignes par LF ou CR LF.</translation>
    </message>
    <message>
        <source>The control character 0x%1 cannot stand in YAML: write it as an escape in double quotes, or remove it. Is this a text file?</source>
        <translation>Le caractère de contrôle 0x%1 ne peut figurer en YAML&#x202f;: écrivez-le comme séquence d’échappement entre guillemets doubles, ou retirez-le. Est-ce un fichier texte&#x202f;?</translation>
    </message>
    <message>
        <source>This line is not UTF-8: save the file as UTF-8.</source>
        <translation>Cette ligne n’est pas en UTF-8&#x202f;: enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file has a second document: put every job into a file of its own.</source>
        <translation>Le fichier a un second document&#x202f;: mettez chaque tâche dans son propre fichier.</translation>
    </message>
    <message>
        <source>Nothing can stand here after the end of the job: check the indentation and brackets.</source>
        <translation>Rien ne peut suivre ici la fin de la tâche&#x202f;: vérifiez l’indentation et les crochets.</translation>
    </message>
    <message>
        <source>This alias stands inside what it refers to.</source>
        <translation>Cet alias se trouve dans ce à quoi il se réfère.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 values, counting what its aliases repeat.</source>
        <translation>Le fichier a plus de 10&#x202f;000 valeurs, en comptant ce que répètent ses alias.</translation>
    </message>
    <message>
        <source>The file is nested more than 64 levels deep.</source>
        <translation>Le fichier a plus de 64 niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Une clé doit être un texte.</translation>
    </message>
    <message>
        <source>The key `%1` stands here twice: remove one of them.</source>
        <translation>La clé `%1` figure ici deux fois&#x202f;: retirez-en une.</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes an alias of a map, such as `*defaults`.</source>
        <translation>`&lt;&lt;` prend un alias de dictionnaire, comme `*defaults`.</translation>
    </message>
    <message>
        <source>The file is empty: a manifest needs `apiVersion`, `kind`, `metadata` and `spec`.</source>
        <translation>Le fichier est vide&#x202f;: un manifeste a besoin de `apiVersion`, `kind`, `metadata` et `spec`.</translation>
    </message>
</context>
</TS>
