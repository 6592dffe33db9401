@echo off
rem Starts the IVP document generator. In a source checkout it builds the program when it was not built before;
rem after changes in the source, build it with: mvn -Dsnel -Dmaven.test.skip package
setlocal

rem The folder of this file, without the last backslash: that would escape the quote behind it.
set "thuis=%~dp0"
if "%thuis:~-1%"=="\" set "thuis=%thuis:~0,-1%"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "versie="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined versie set "versie=%%~v"
if not defined versie goto geenjava
set "hoofd=0"
for /f "delims=.-+_ " %%m in ("%versie%") do set "hoofd=%%m"
if %hoofd% LSS 17 goto oudejava

set "lib=%thuis%\lib"
if exist "%lib%\" goto start
set "lib=%thuis%\target\lib"
if not exist "%lib%\" goto bouw

:start
for %%j in ("%lib%\ivp-generator-*.jar") do set "jar=%%~j"
rem One profile is made soonest by the quick compiler of Java, with so much room for its work that nothing is cleared away, and with little memory
rem for what is new. A folder fills more of that, and over a hundred profiles the thorough compiler earns its time back; it has less memory, because
rem Java takes all that it may have, and the compiler takes its own beside it.
set "snel=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xmn48m"
set "ruimte=640m"
if /i "%~1"=="genereer" if exist "%~2\" set "ruimte=512m"
if /i "%~1"=="genereer" if exist "%~2\" set "snel=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"
if /i "%~1"=="genereer" if exist "%~2\" for /f %%n in ('dir /b /a-d "%~2\*.yaml" 2^>nul ^| find /c /v ""') do if %%n gtr 100 set "snel="
rem From Java 25 on Java can note what it compiled, for a next run. Such notes make the quick compiler do more than one run earns back, and looking
rem for them takes a thread.
set "notities="
if %hoofd% GEQ 25 set "notities=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining"
set opties=%snel% %notities% -XX:+UseSerialGC -Xmx%ruimte% -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dfile.encoding=UTF-8

rem The program may remember things in its own folder, if that can be written to.
set "geheugen="
set "proef=%lib%\ivp-proef-%random%"
2>nul (>"%proef%" echo.) && set "geheugen=%lib%"
if defined geheugen del "%proef%"

rem What Java has loaded is kept beside the program, for this version of Java, so that a next start is quicker. Java itself leaves it alone
rem when it does not fit. From Java 25 on classes are kept linked (AOT cache), before that only loaded (class-data archive).
set "ivp=nl.ivpgenerator.cli.Main"
set "thuisopties="-Divp.thuis=%thuis%" "-Divp.geheugen=%geheugen%""
set "geladen=%lib%\ivp-%versie%.jsa"
set "gebruik=-XX:SharedArchiveFile"
if %hoofd% GEQ 25 set "geladen=%lib%\ivp-%versie%.aot"
if %hoofd% GEQ 25 set "gebruik=-XX:AOTCache"
set "nieuw=%geladen%.%random%"
if exist "%geladen%" goto snel
if defined geheugen if /i "%~1"=="genereer" goto eerste
"%java%" %opties% %thuisopties% -cp "%jar%" %ivp% %*
exit /b %errorlevel%
:snel
"%java%" "%gebruik%=%geladen%" %opties% %thuisopties% -cp "%jar%" %ivp% %*
exit /b %errorlevel%
:eerste
if %hoofd% GEQ 25 goto eerste25
"%java%" "-XX:ArchiveClassesAtExit=%nieuw%" %opties% %thuisopties% -cp "%jar%" %ivp% %*
set "code=%errorlevel%"
goto bewaar
:eerste25
"%java%" %opties% -XX:-DisplayVMOutput -XX:AOTMode=record "-XX:AOTConfiguration=%nieuw%.klassen" %thuisopties% -cp "%jar%" %ivp% %*
set "code=%errorlevel%"
"%java%" %opties% -XX:-DisplayVMOutput -XX:AOTMode=create "-XX:AOTConfiguration=%nieuw%.klassen" "-XX:AOTCache=%nieuw%" -cp "%jar%" >nul 2>&1
if exist "%nieuw%.klassen" del "%nieuw%.klassen"
:bewaar
if exist "%nieuw%" move /y "%nieuw%" "%geladen%" >nul 2>&1
exit /b %code%

:bouw
where /q mvn
if errorlevel 1 goto geenmaven
echo Het programma wordt gebouwd. Dat gebeurt alleen de eerste keer; het duurt even. 1>&2
if not exist "%thuis%\target\" mkdir "%thuis%\target"
pushd "%thuis%"
call mvn -q -B -Dsnel -Dmaven.test.skip package > "%thuis%\target\ivp-bouw.log" 2>&1
if errorlevel 1 goto mislukt
popd
goto start

:geenjava
echo ivp: Java is niet gevonden. Installeer Java 17 of nieuwer, bijvoorbeeld van https://adoptium.net 1>&2
exit /b 3
:oudejava
echo ivp: Java 17 of nieuwer is nodig; gevonden is Java %versie%. Installeer een nieuwere, of wijs die aan met JAVA_HOME. 1>&2
exit /b 3
:geenmaven
echo ivp: Maven is niet gevonden en is nodig om het programma uit de broncode te bouwen. Installeer Maven 3.8 of nieuwer, of gebruik de zip met het kant-en-klare programma. 1>&2
exit /b 3
:mislukt
popd
echo ivp: het bouwen is mislukt. Wat er misging staat in "%thuis%\target\ivp-bouw.log" 1>&2
exit /b 3
