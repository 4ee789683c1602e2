"""Talking to AnkiConnect: JSON over HTTP, to this computer only.

AnkiConnect (https://git.sr.ht/~foosoft/anki-connect) is an add-on of Anki. Its API has version 6
since 2018. It reads a request in pieces of a kilobyte, and looks at all of it after each, so
requests are small.
"""

import http.client
import json
from collections.abc import Iterator, Sequence
from typing import Any

from quizgen.diagnostics.diagnostic import Unusable

HOST = "127.0.0.1"
"""AnkiConnect never listens to other computers unless it is told to, and neither is it called on
them."""

PORT = 8765
"""The port of AnkiConnect, unless its settings name another."""

_API = 6
_SECONDS = 300
"""How long an answer may take: a backup of a large collection takes minutes."""

_BATCH_BYTES = 60_000
"""Bytes of the requests that are sent in one call, about."""

_NO_PROFILE = ("collection is not available", "CollectionNotOpen", "'NoneType' object")
_OWN_COLLECTION = "Anki has no collection open: choose a profile in Anki, or wait for its sync"


class AnkiConnect:
    """An Anki that is running, with the add-on. `key` is that of its settings, if it has one."""

    def __init__(self, port: int = PORT, key: str | None = None) -> None:
        self._port = port
        self._key = key

    def ask(self, action: str, **params: Any) -> Any:
        """The result of an action. Raises Unusable if there is none."""
        return self._result(action, self._send(self._request(action, params)))

    def ask_all(self, actions: Sequence[tuple[str, dict[str, Any]]]) -> list[Any]:
        """The results of several actions, in as few requests as their size allows."""
        results: list[Any] = []
        for batch in _batches([self._request(*each) for each in actions]):
            answers = self.ask("multi", actions=batch)
            if not isinstance(answers, list) or len(answers) != len(batch):
                raise Unusable("AnkiConnect did not answer all that it was asked")
            results += [
                self._result(asked["action"], answer)
                for asked, answer in zip(batch, answers, strict=True)
            ]
        return results

    def _request(self, action: str, params: dict[str, Any]) -> dict[str, Any]:
        request = {"action": action, "version": _API, "params": params}
        return request | {"key": self._key} if self._key else request

    def _send(self, request: dict[str, Any]) -> Any:
        connection = http.client.HTTPConnection(HOST, self._port, timeout=_SECONDS)
        where = f"port {self._port}"
        try:
            body = json.dumps(request).encode()
            connection.request("POST", "/", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return json.loads(answer.read())
        except ConnectionRefusedError:
            raise Unusable(
                f"nothing listens at {where}: start Anki, and install its add-on AnkiConnect "
                "(2055492159)"
            ) from None
        except TimeoutError:
            raise Unusable(
                "Anki does not answer: it may be in a sync, or wait for an answer in a dialog"
            ) from None
        except (ValueError, http.client.HTTPException) as error:
            if isinstance(error, http.client.RemoteDisconnected):
                raise Unusable("Anki was closed") from None
            raise Unusable(f"what answers at {where} is not AnkiConnect") from None
        except OSError as error:
            raise Unusable(f"the connection to Anki broke ({error})") from None
        finally:
            connection.close()

    def _result(self, action: str, answer: Any) -> Any:
        if not isinstance(answer, dict) or not {"result", "error"} <= answer.keys():
            raise Unusable(f"what answers at port {self._port} is not AnkiConnect")
        error = answer["error"]
        if error is None:
            return answer["result"]
        said = " ".join(str(error).split())
        if any(each in said for each in _NO_PROFILE):
            raise Unusable(_OWN_COLLECTION)
        if "api key" in said:
            raise Unusable("AnkiConnect wants the key of its settings: --key, or ANKICONNECT_KEY")
        if "unsupported action" in said:
            raise Unusable(f"this AnkiConnect is too old: it knows no '{action}'")
        raise Unusable(f"AnkiConnect could not do '{action}': {said}")


def _batches(requests: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    size = 0
    for request in requests:
        length = len(json.dumps(request))
        if batch and size + length > _BATCH_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(request)
        size += length
    if batch:
        yield batch
