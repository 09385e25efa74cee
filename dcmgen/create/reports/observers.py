"""Observers of reports: persons and devices (TID 1002 of PS3.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.codes import Code
from dcmgen.create.reports.items import ContentItem
from dcmgen.create.reports.names import value_of
from dcmgen.create.reports.values import Coded, PName, Text, UIDRef

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from dcmgen.create.coding import CodeLike

    Observer: TypeAlias = "str | PersonObserver | DeviceObserver"
    """Name of a person ("Doe^Jane"), or an observer."""

_TYPE = Code("121005", "DCM", "Observer Type")


class PersonObserver:
    """Person who made the observations of a report.

    Parameters
    ----------
    name : str or PersonName
        Person Observer Name.
    login : str, optional
        Login name.
    organization : str, optional
        Name of the organization.
    role : Code, str, mapping, Dataset or tuple of str, optional
        Role in the organization (CID 7452).
    procedure_role : Code, str, mapping, Dataset or tuple of str, optional
        Role in the procedure (CID 7453).
    """

    __slots__ = ("items",)
    items: list[ContentItem]
    """Content items of the observer, with the relationship HAS OBS CONTEXT."""

    def __init__(
        self,
        name: str,
        *,
        login: str = "",
        organization: str = "",
        role: CodeLike | None = None,
        procedure_role: CodeLike | None = None,
    ) -> None:
        self.items = [
            Coded(_TYPE, Code("121006", "DCM", "Person"), relationship="HAS OBS CONTEXT"),
            PName(Code("121008", "DCM", "Person Observer Name"), name, relationship="HAS OBS CONTEXT"),
            *_texts(
                (Code("128774", "DCM", "Person Observer's Login Name"), login),
                (Code("121009", "DCM", "Person Observer's Organization Name"), organization),
            ),
        ]
        for code, value in (
            (Code("121010", "DCM", "Person Observer's Role in the Organization"), role),
            (Code("121011", "DCM", "Person Observer's Role in this Procedure"), procedure_role),
        ):
            if value is not None:
                self.items.append(Coded(code, value_of(value, code), relationship="HAS OBS CONTEXT"))


class DeviceObserver:
    """Device or program that made the observations of a report.

    Parameters
    ----------
    uid : str
        Device Observer UID, which identifies the device in all of its reports.
    name : str, optional
        Name.
    manufacturer : str, optional
        Manufacturer.
    model : str, optional
        Model name.
    serial_number : str, optional
        Serial number.
    location : str, optional
        Physical location during the observation.
    """

    __slots__ = ("items",)
    items: list[ContentItem]
    """Content items of the observer, with the relationship HAS OBS CONTEXT."""

    def __init__(
        self,
        uid: str,
        *,
        name: str = "",
        manufacturer: str = "",
        model: str = "",
        serial_number: str = "",
        location: str = "",
    ) -> None:
        self.items = [
            Coded(_TYPE, Code("121007", "DCM", "Device"), relationship="HAS OBS CONTEXT"),
            UIDRef(Code("121012", "DCM", "Device Observer UID"), uid, relationship="HAS OBS CONTEXT"),
            *_texts(
                (Code("121013", "DCM", "Device Observer Name"), name),
                (Code("121014", "DCM", "Device Observer Manufacturer"), manufacturer),
                (Code("121015", "DCM", "Device Observer Model Name"), model),
                (Code("121016", "DCM", "Device Observer Serial Number"), serial_number),
                (Code("121017", "DCM", "Device Observer Physical Location During Observation"), location),
            ),
        ]


def observer_items(observers: Observer | Iterable[Observer]) -> list[ContentItem]:
    """Return the content items of observers.

    Parameters
    ----------
    observers : str, PersonObserver, DeviceObserver or iterable of them
        The observers; a text is the name of a person.

    Returns
    -------
    list of ContentItem
        Content items with the relationship HAS OBS CONTEXT.
    """
    if isinstance(observers, str | PersonObserver | DeviceObserver):
        observers = [observers]
    found = [PersonObserver(each) if isinstance(each, str) else each for each in observers]
    return [item for each in found for item in each.items]


def _texts(*pairs: tuple[Code, str]) -> list[ContentItem]:
    return [Text(name, text, relationship="HAS OBS CONTEXT") for name, text in pairs if text]
