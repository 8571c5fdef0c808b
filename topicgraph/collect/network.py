"""Whom the collector connects to, and how long it waits.

A list of feeds may come from a stranger, and so may every answer. A name is looked up once, all its
addresses are checked, and the connection is made to the very address that was checked: a name that
points elsewhere a moment later (DNS rebinding) gains nothing by it. TLS still verifies the name.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import httpcore2

Resolve = Callable[[str, int], list[str]]
"""Returns the addresses of a host."""

GLOBAL_UNICAST = ip_network("2000::/3")
"""All that is given out of IPv6 for the public internet."""
TRANSLATED = ip_network("64:ff9b::/96")
"""The IPv6 network whose last four bytes are an IPv4 address that a gateway connects to (NAT64)."""
CLOUD_SERVICES = frozenset(map(ip_address, (
    "169.254.169.254", "fd00:ec2::254", "fd20:ce::254",  # AWS, Google and others
    "168.63.129.16", "100.100.100.200", "192.0.0.192",  # Azure, Alibaba, Oracle
)))  # fmt: skip
"""Where cloud providers tell a machine its secrets. Some look like any address of the internet or
of the own network."""


class ForbiddenAddressError(Exception):
    """A host has an address that is not on the public internet."""


class OutOfTimeError(httpcore2.TimeoutException):
    """The time for one answer, redirects included, is over."""


def resolve_host(host: str, port: int) -> list[str]:
    """Look up the addresses of a host, IPv6 and IPv4, in the order of the system."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Tell whether an IP address is on the public internet.

    >>> is_public("93.184.216.34"), is_public("127.0.0.1"), is_public("169.254.169.254")
    (True, False, False)
    >>> is_public("::ffff:10.0.0.1"), is_public("64:ff9b::7f00:1")
    (False, False)
    """
    ip = _unwrap(ip_address(address.partition("%")[0]))
    if isinstance(ip, IPv6Address) and ip not in GLOBAL_UNICAST:
        return False
    return ip.is_global and not ip.is_multicast and ip not in CLOUD_SERVICES


def _unwrap(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that an IPv6 address leads to, if it does, as with 6to4 and NAT64."""
    if not isinstance(ip, IPv6Address):
        return ip
    inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
    if ip in TRANSLATED or (int(ip) >> 32 == 0 and int(ip) > 1):
        inner = IPv4Address(int(ip) & 0xFFFFFFFF)
    return inner or ip


def is_never_a_server(address: str) -> bool:
    """Tell whether an address is one where no feed is: of services of a cloud, of many, of none.

    >>> is_never_a_server("169.254.169.254"), is_never_a_server("127.0.0.1")
    (True, False)
    """
    ip = _unwrap(ip_address(address.partition("%")[0]))
    return ip.is_link_local or ip.is_multicast or ip.is_unspecified or ip in CLOUD_SERVICES


class PinnedBackend(httpcore2.SyncBackend):
    """Connects to the addresses that were checked, until a deadline.

    Args:
        deadline: When all of it must be over, by `time.monotonic`.
        allow_private: Connect to addresses that are not public, too.
        resolve: Looks up a host.
    """

    def __init__(self, deadline: float, allow_private: bool, resolve: Resolve) -> None:
        self.deadline, self.allow_private, self.resolve = deadline, allow_private, resolve

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first address of a host that answers.

        Raises:
            ForbiddenAddressError: one of the addresses is not public.
        """
        try:
            addresses = self.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(f"{host} is not found ({error})") from None
        for address in addresses:
            if is_never_a_server(address):
                raise ForbiddenAddressError(f"{host} is at {address}, where no feed can be")
            if not self.allow_private and not is_public(address):
                message = f"{host} is at {address}, which is not public (--allow-private allows it)"
                raise ForbiddenAddressError(message)
        last_error: Exception = httpcore2.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                stream = super().connect_tcp(
                    address, port, remaining(self.deadline), local_address, socket_options
                )
                return TimedStream(stream, self.deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                last_error = error
        raise last_error


class TimedStream(httpcore2.NetworkStream):
    """A stream that ends at a deadline, however slowly the other side sends."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: float) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there."""
        return self._stream.read(max_bytes, remaining(self._deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it."""
        self._stream.write(buffer, remaining(self._deadline))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Encrypt the connection; the certificate must be that of the host."""
        stream = self._stream.start_tls(ssl_context, server_hostname, remaining(self._deadline))
        return TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        return self._stream.get_extra_info(info)


def remaining(deadline: float) -> float:
    """Return the seconds until a deadline.

    Raises:
        OutOfTimeError: it is over.
    """
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise OutOfTimeError("took too long")
    return seconds
