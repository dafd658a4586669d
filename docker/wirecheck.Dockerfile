# The suite, after `mvn package`:  docker build -t wirecheck -f docker/wirecheck.Dockerfile .
ARG JDK=eclipse-temurin:17.0.17_10-jdk
ARG BASE=debian:bookworm-20251229-slim

FROM ${JDK} AS runtime
# What jdeps tells of the jar, and what is loaded by name: zipfs reads the features, crypto.ec speaks TLS.
RUN jlink --compress=2 --no-header-files --no-man-pages --output /runtime --add-modules \
    java.compiler,java.desktop,java.instrument,java.management,java.naming,java.security.jgss,java.sql,jdk.crypto.ec,jdk.unsupported,jdk.zipfs

FROM ${BASE}
LABEL org.opencontainers.image.title="wirecheck" \
      org.opencontainers.image.version="1.0.0" \
      org.opencontainers.image.description="Conformance suite for small UDP and TCP protocols"
COPY --from=runtime /runtime /opt/java
COPY src/target/wirecheck-1.0.0-all.jar /opt/wirecheck/wirecheck.jar
COPY reference-impl/target/reference-impl.jar /opt/wirecheck/reference-impl.jar
COPY docker/wirecheck /usr/local/bin/wirecheck
# For a user that the image does not know, Java finds no home.
ENV HOME=/tmp PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
# Keeps the classes of a small run in a form from which the JVM starts in half the time.
RUN java -Xshare:dump -XX:+UseSerialGC -Xlog:disable \
 && java -XX:ArchiveClassesAtExit=/opt/wirecheck/wirecheck.jsa -Xlog:disable \
      -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp /opt/wirecheck/wirecheck.jar \
      wirecheck.cli.Main check tcp-server --only TCP-S2,TCP-S16 --report /tmp/first-run -- \
      java -jar /opt/wirecheck/reference-impl.jar tcp-server --host '{host}' --port '{port}' \
 && rm -rf /tmp/*
# Whoever runs it may write the report to the current folder.
RUN install -d -m 1777 /work /reports
WORKDIR /work
USER 10001:10001
ENTRYPOINT ["wirecheck"]
CMD ["--help"]
