# The reference implementation, after `mvn package`:  docker build -t wirecheck-reference -f docker/reference.Dockerfile .
#   docker run --rm wirecheck-reference tcp-server --port 2333
ARG JDK=eclipse-temurin:17.0.17_10-jdk
ARG BASE=debian:bookworm-20251229-slim

FROM ${JDK} AS runtime
RUN jlink --compress=2 --no-header-files --no-man-pages --output /runtime --add-modules java.base

FROM ${BASE}
LABEL org.opencontainers.image.title="wirecheck-reference" \
      org.opencontainers.image.version="1.0.0" \
      org.opencontainers.image.description="Reference implementation of the hello protocol in its four roles"
COPY --from=runtime /runtime /opt/java
RUN /opt/java/bin/java -Xshare:dump -XX:+UseSerialGC -Xlog:disable
COPY reference-impl/target/reference-impl.jar /opt/wirecheck/reference-impl.jar
USER 10001:10001
EXPOSE 2333/tcp 2333/udp
ENTRYPOINT ["/opt/java/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx32m", "-jar", "/opt/wirecheck/reference-impl.jar"]
CMD ["tcp-server"]
