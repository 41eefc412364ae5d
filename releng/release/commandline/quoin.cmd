@echo off
rem Quoin's commands without its window (quoin --help lists them). Needs Java 17 or later; plug-ins are put as jars beside
rem Quoin's own in the folder lib.
setlocal
set "HERE=%~dp0"
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
"%JAVA_EXE%" -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%HERE%lib\*" org.quoin.cli.Main %*
exit /b %ERRORLEVEL%
