@echo off
rem Starts Quoin: without arguments the workbench, with them one command without a display (quoin --help).
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
for %%J in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
if "%~1"=="" goto workbench
"%JAVA_EXE%" -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%LAUNCHER%" -nosplash -install "%HERE%" -configuration "%HERE%\configuration" -data @noDefault -application org.quoin.platform.cli %*
exit /b %ERRORLEVEL%
:workbench
rem The user's choice of a language, which the preferences write; Java must know it before anything is read.
set "LANGUAGE_FILE=%APPDATA%\quoin\language"
set "LANGUAGE="
if exist "%LANGUAGE_FILE%" set /p LANGUAGE=<"%LANGUAGE_FILE%"
set "NL="
if defined LANGUAGE set "NL=-nl %LANGUAGE%"
rem The workbench ends with 23 when it asks to be started again: after an update, in another language.
"%JAVA_EXE%" -Dfile.encoding=UTF-8 -Xmx2g -XX:TieredStopAtLevel=1 "-Dquoin.language.file=%LANGUAGE_FILE%" -jar "%LAUNCHER%" -nosplash -name Quoin %NL% -install "%HERE%" -configuration "%HERE%\configuration"
if %ERRORLEVEL%==23 goto workbench
exit /b %ERRORLEVEL%
