@echo off
rem Starts Quoin: without arguments the workbench, with them one command without a display (quoin --help).
rem --safe, as the first argument, leaves out whatever was installed beside Quoin itself; --open, with the paths of projects and
rem articles behind it, opens them in the workbench.
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
rem A Java of its own, where one was delivered with it.
if exist "%HERE%\runtime\bin\java.exe" set "JAVA_EXE=%HERE%\runtime\bin\java"
for %%J in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "SAFE="
set "ARGS=%*"
set "OPEN="
if not "%~1"=="--safe" goto chosen
rem Another list of bundles, with those of Quoin's own features alone, and without the watcher of the dropins folder, which
rem would take what is left out for uninstalled. See the script for Linux.
set "FOLDER=%LOCALAPPDATA%\quoin"
if not exist "%FOLDER%" mkdir "%FOLDER%"
set "LIST=%FOLDER%\safe.info"
type nul >"%LIST%.own"
for /d %%F in ("%HERE%\features\org.quoin.feature_*" "%HERE%\features\org.quoin.rcp.feature_*" "%HERE%\features\org.quoin.engine.feature_*") do (
    for /f tokens^=2^ delims^=^" %%I in ('findstr /c:"<plugin id=" "%%F\feature.xml"') do if not "%%I"=="org.eclipse.equinox.p2.reconciler.dropins" >>"%LIST%.own" echo %%I,
)
>"%LIST%" echo #encoding=UTF-8
>>"%LIST%" echo #version=1
findstr /b /l /g:"%LIST%.own" "%HERE%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info" >>"%LIST%"
del "%LIST%.own"
set SAFE=-Dquoin.safe=true "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:///%LIST:\=/%"
rem The arguments behind --safe, one by one: all of them together still have it.
shift
set "ARGS="
set "FIRST=%~1"
:collect
if "%~1"=="" goto collected
set ARGS=%ARGS% %1
shift
goto collect
:collected
if "%FIRST%"=="" goto workbench
if not "%FIRST%"=="--open" goto command
set OPEN=%ARGS:--open=%
goto workbench
:chosen
if "%~1"=="" goto workbench
if not "%~1"=="--open" goto command
rem The paths behind --open, one by one: all of the arguments together still have it.
shift
:paths
if "%~1"=="" goto workbench
set OPEN=%OPEN% %1
shift
goto paths
:command
"%JAVA_EXE%" %SAFE% -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%LAUNCHER%" -nosplash -install "%HERE%" -configuration "%HERE%\configuration" -data @noDefault -application org.quoin.platform.cli %ARGS%
exit /b %ERRORLEVEL%
:workbench
rem The user's choice of a language, which the preferences write; Java must know it before anything is read.
set "LANGUAGE_FILE=%APPDATA%\quoin\language"
set "LANGUAGE="
if exist "%LANGUAGE_FILE%" set /p LANGUAGE=<"%LANGUAGE_FILE%"
set "NL="
if defined LANGUAGE set "NL=-nl %LANGUAGE%"
rem The workbench ends with 23 when it asks to be started again: after an update, in another language.
"%JAVA_EXE%" %SAFE% -Dfile.encoding=UTF-8 -Xmx2g -XX:TieredStopAtLevel=1 "-Dquoin.language.file=%LANGUAGE_FILE%" -jar "%LAUNCHER%" -nosplash -name Quoin %NL% -install "%HERE%" -configuration "%HERE%\configuration" %OPEN%
set CODE=%ERRORLEVEL%
rem What was to be opened was opened; whoever asks for a new start goes on where they were.
set "OPEN="
if %CODE%==23 goto workbench
exit /b %CODE%
