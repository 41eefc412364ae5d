@echo off
rem Makes Quoin known to Windows for this user: in the Start menu, with its icon, for the files of projects.
rem   add-to-desktop            adds it, where it lies now; again after it was moved
rem   add-to-desktop --remove   takes it away again
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "CLASSES=HKCU\Software\Classes"
set "LINK=%APPDATA%\Microsoft\Windows\Start Menu\Programs\Quoin.lnk"
if "%~1"=="--remove" goto remove
if not "%~1"=="" goto wrong
reg add "%CLASSES%\.quoin" /ve /d "Quoin.Project" /f >nul || exit /b 1
reg add "%CLASSES%\Quoin.Project" /ve /d "Quoin project" /f >nul || exit /b 1
reg add "%CLASSES%\Quoin.Project\DefaultIcon" /ve /d "%HERE%\quoin.ico" /f >nul || exit /b 1
reg add "%CLASSES%\Quoin.Project\shell\open\command" /ve /d "\"%HERE%\quoin.cmd\" --open \"%%1\"" /f >nul || exit /b 1
powershell -NoProfile -Command "$l = (New-Object -ComObject WScript.Shell).CreateShortcut($env:LINK); $l.TargetPath = $env:HERE + '\quoin.cmd'; $l.IconLocation = $env:HERE + '\quoin.ico'; $l.WindowStyle = 7; $l.Save()" || exit /b 1
echo Quoin is in the Start menu; a file project.quoin opens its project. add-to-desktop --remove takes it away.
exit /b 0
:remove
reg delete "%CLASSES%\.quoin" /f >nul 2>nul
reg delete "%CLASSES%\Quoin.Project" /f >nul 2>nul
if exist "%LINK%" del "%LINK%"
echo Quoin is no longer in the Start menu.
exit /b 0
:wrong
echo add-to-desktop: it takes --remove or nothing, not %~1 1>&2
exit /b 2
