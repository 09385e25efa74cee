# ruff: noqa: F401 (the types stand in strings that only checkers read)
"""The field classes of the typed attributes: one family a Value Representation.

=========== ==========================================================================================================
``PN``      one value, never empty (Type 1 and 1C)
``PN_``     one value that may be empty (Types 2, 2C and 3): None
``PNn``     Value Multiplicity other than 1: a list
``CST``     one of the Defined Terms, or another text: reads `str`; completion offers the terms (also ``CST_``, ``CSTn``)
=========== ==========================================================================================================

Text fields take the Enumerated Values or Defined Terms as a parameter: ``CS_[Literal["M", "F", "O"]]``. Where the
standard leaves the choice of the VR to other attributes the class names all: ``USorSS``. Setters accept what a person
would write; a list setter also takes one value, or text which it splits at backslashes.
"""

from __future__ import annotations

from dcmgen.model.descriptors import SQ as SQ
from dcmgen.model.descriptors import C, Generic, Many, Maybe, One
from dcmgen.model.descriptors import Field as Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from decimal import Decimal

    from dcmgen.model.descriptors import AnyText
    from dcmgen.values import numbers, temporal
    from dcmgen.values.person_name import PersonName
    from dcmgen.values.tag import Tag
    from dcmgen.values.uid import UID


# Text with terms


class CS(One[C, C], Generic[C], VR="CS"):
    __slots__ = ()


class CS_(Maybe[C, C], Generic[C], VR="CS"):
    __slots__ = ()


class CSn(Many[C, "Iterable[C] | AnyText | None"], Generic[C], VR="CS"):
    __slots__ = ()


class CST(One[str, "C | AnyText"], Generic[C], VR="CS"):
    __slots__ = ()


class CST_(Maybe[str, "C | AnyText"], Generic[C], VR="CS"):
    __slots__ = ()


class CSTn(Many[str, "Iterable[C | AnyText] | C | AnyText | None"], Generic[C], VR="CS"):
    __slots__ = ()


class LO(One[C, C], Generic[C], VR="LO"):
    __slots__ = ()


class LO_(Maybe[C, C], Generic[C], VR="LO"):
    __slots__ = ()


class LOn(Many[C, "Iterable[C] | AnyText | None"], Generic[C], VR="LO"):
    __slots__ = ()


class LOT(One[str, "C | AnyText"], Generic[C], VR="LO"):
    __slots__ = ()


class LOT_(Maybe[str, "C | AnyText"], Generic[C], VR="LO"):
    __slots__ = ()


class LOTn(Many[str, "Iterable[C | AnyText] | C | AnyText | None"], Generic[C], VR="LO"):
    __slots__ = ()


class SH(One[C, C], Generic[C], VR="SH"):
    __slots__ = ()


class SH_(Maybe[C, C], Generic[C], VR="SH"):
    __slots__ = ()


class SHn(Many[C, "Iterable[C] | AnyText | None"], Generic[C], VR="SH"):
    __slots__ = ()


class SHT(One[str, "C | AnyText"], Generic[C], VR="SH"):
    __slots__ = ()


class SHT_(Maybe[str, "C | AnyText"], Generic[C], VR="SH"):
    __slots__ = ()


class SHTn(Many[str, "Iterable[C | AnyText] | C | AnyText | None"], Generic[C], VR="SH"):
    __slots__ = ()


class UC(One[C, C], Generic[C], VR="UC"):
    __slots__ = ()


class UC_(Maybe[C, C], Generic[C], VR="UC"):
    __slots__ = ()


class UCn(Many[C, "Iterable[C] | AnyText | None"], Generic[C], VR="UC"):
    __slots__ = ()


class UCT(One[str, "C | AnyText"], Generic[C], VR="UC"):
    __slots__ = ()


class UCT_(Maybe[str, "C | AnyText"], Generic[C], VR="UC"):
    __slots__ = ()


class UCTn(Many[str, "Iterable[C | AnyText] | C | AnyText | None"], Generic[C], VR="UC"):
    __slots__ = ()


# Text


class AE(One["str", "str"], VR="AE"):
    __slots__ = ()


class AE_(Maybe["str", "str"], VR="AE"):
    __slots__ = ()


class AEn(Many["str", "Iterable[str] | str | None"], VR="AE"):
    __slots__ = ()


class AS(One["str", "str"], VR="AS"):
    __slots__ = ()


class AS_(Maybe["str", "str"], VR="AS"):
    __slots__ = ()


class ASn(Many["str", "Iterable[str] | str | None"], VR="AS"):
    __slots__ = ()


class LT(One["str", "str"], VR="LT"):
    __slots__ = ()


class LT_(Maybe["str", "str"], VR="LT"):
    __slots__ = ()


class LTn(Many["str", "Iterable[str] | str | None"], VR="LT"):
    __slots__ = ()


class ST(One["str", "str"], VR="ST"):
    __slots__ = ()


class ST_(Maybe["str", "str"], VR="ST"):
    __slots__ = ()


class STn(Many["str", "Iterable[str] | str | None"], VR="ST"):
    __slots__ = ()


class UR(One["str", "str"], VR="UR"):
    __slots__ = ()


class UR_(Maybe["str", "str"], VR="UR"):
    __slots__ = ()


class URn(Many["str", "Iterable[str] | str | None"], VR="UR"):
    __slots__ = ()


class UT(One["str", "str"], VR="UT"):
    __slots__ = ()


class UT_(Maybe["str", "str"], VR="UT"):
    __slots__ = ()


class UTn(Many["str", "Iterable[str] | str | None"], VR="UT"):
    __slots__ = ()


# Names, identifiers and pointers


class PN(One["PersonName", "str"], VR="PN"):
    __slots__ = ()


class PN_(Maybe["PersonName", "str"], VR="PN"):
    __slots__ = ()


class PNn(Many["PersonName", "Iterable[str] | str | None"], VR="PN"):
    __slots__ = ()


class UI(One["UID", "str"], VR="UI"):
    __slots__ = ()


class UI_(Maybe["UID", "str"], VR="UI"):
    __slots__ = ()


class UIn(Many["UID", "Iterable[str] | str | None"], VR="UI"):
    __slots__ = ()


class AT(One["Tag", "int | str | tuple[int, int]"], VR="AT"):
    __slots__ = ()


class AT_(Maybe["Tag", "int | str | tuple[int, int]"], VR="AT"):
    __slots__ = ()


class ATn(Many["Tag", "Iterable[int | str | tuple[int, int]] | int | str | tuple[int, int] | None"], VR="AT"):
    __slots__ = ()


# Dates and times


class DA(One["temporal.DA", "date | str"], VR="DA"):
    __slots__ = ()


class DA_(Maybe["temporal.DA", "date | str"], VR="DA"):
    __slots__ = ()


class DAn(Many["temporal.DA", "Iterable[date | str] | date | str | None"], VR="DA"):
    __slots__ = ()


class DT(One["temporal.DT", "datetime | str"], VR="DT"):
    __slots__ = ()


class DT_(Maybe["temporal.DT", "datetime | str"], VR="DT"):
    __slots__ = ()


class DTn(Many["temporal.DT", "Iterable[datetime | str] | datetime | str | None"], VR="DT"):
    __slots__ = ()


class TM(One["temporal.TM", "time | str"], VR="TM"):
    __slots__ = ()


class TM_(Maybe["temporal.TM", "time | str"], VR="TM"):
    __slots__ = ()


class TMn(Many["temporal.TM", "Iterable[time | str] | time | str | None"], VR="TM"):
    __slots__ = ()


# Numbers as text


class DS(One["numbers.DS", "float | Decimal | str"], VR="DS"):
    __slots__ = ()


class DS_(Maybe["numbers.DS", "float | Decimal | str"], VR="DS"):
    __slots__ = ()


class DSn(Many["numbers.DS", "Iterable[float | Decimal | str] | float | Decimal | str | None"], VR="DS"):
    __slots__ = ()


class IS(One["numbers.IS", "int | str"], VR="IS"):
    __slots__ = ()


class IS_(Maybe["numbers.IS", "int | str"], VR="IS"):
    __slots__ = ()


class ISn(Many["numbers.IS", "Iterable[int | str] | int | str | None"], VR="IS"):
    __slots__ = ()


# Binary numbers


class FL(One["float", "float | Decimal"], VR="FL"):
    __slots__ = ()


class FL_(Maybe["float", "float | Decimal"], VR="FL"):
    __slots__ = ()


class FLn(Many["float", "Iterable[float | Decimal] | float | Decimal | str | None"], VR="FL"):
    __slots__ = ()


class FD(One["float", "float | Decimal"], VR="FD"):
    __slots__ = ()


class FD_(Maybe["float", "float | Decimal"], VR="FD"):
    __slots__ = ()


class FDn(Many["float", "Iterable[float | Decimal] | float | Decimal | str | None"], VR="FD"):
    __slots__ = ()


class SL(One["int", "int"], VR="SL"):
    __slots__ = ()


class SL_(Maybe["int", "int"], VR="SL"):
    __slots__ = ()


class SLn(Many["int", "Iterable[int] | int | str | None"], VR="SL"):
    __slots__ = ()


class SS(One["int", "int"], VR="SS"):
    __slots__ = ()


class SS_(Maybe["int", "int"], VR="SS"):
    __slots__ = ()


class SSn(Many["int", "Iterable[int] | int | str | None"], VR="SS"):
    __slots__ = ()


class SV(One["int", "int"], VR="SV"):
    __slots__ = ()


class SV_(Maybe["int", "int"], VR="SV"):
    __slots__ = ()


class SVn(Many["int", "Iterable[int] | int | str | None"], VR="SV"):
    __slots__ = ()


class UL(One["int", "int"], VR="UL"):
    __slots__ = ()


class UL_(Maybe["int", "int"], VR="UL"):
    __slots__ = ()


class ULn(Many["int", "Iterable[int] | int | str | None"], VR="UL"):
    __slots__ = ()


class US(One["int", "int"], VR="US"):
    __slots__ = ()


class US_(Maybe["int", "int"], VR="US"):
    __slots__ = ()


class USn(Many["int", "Iterable[int] | int | str | None"], VR="US"):
    __slots__ = ()


class UV(One["int", "int"], VR="UV"):
    __slots__ = ()


class UV_(Maybe["int", "int"], VR="UV"):
    __slots__ = ()


class UVn(Many["int", "Iterable[int] | int | str | None"], VR="UV"):
    __slots__ = ()


# Where other attributes choose the VR


class USorSS(One["int", "int"], VR="US or SS"):
    __slots__ = ()


class USorSS_(Maybe["int", "int"], VR="US or SS"):
    __slots__ = ()


class USorSSn(Many["int", "Iterable[int] | int | str | None"], VR="US or SS"):
    __slots__ = ()


class USorOW(One["int", "int"], VR="US or OW"):
    __slots__ = ()


class USorOW_(Maybe["int", "int"], VR="US or OW"):
    __slots__ = ()


class USorOWn(Many["int", "Iterable[int] | int | bytes | str | None"], VR="US or OW"):
    __slots__ = ()


class USorSSorOW(One["int", "int"], VR="US or SS or OW"):
    __slots__ = ()


class USorSSorOW_(Maybe["int", "int"], VR="US or SS or OW"):
    __slots__ = ()


class USorSSorOWn(Many["int", "Iterable[int] | int | bytes | str | None"], VR="US or SS or OW"):
    __slots__ = ()


# Bytes


class OB(One["bytes", "bytes | bytearray | memoryview"], VR="OB"):
    __slots__ = ()


class OB_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OB"):
    __slots__ = ()


class OBn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OB"
):
    __slots__ = ()


class OD(One["bytes", "bytes | bytearray | memoryview"], VR="OD"):
    __slots__ = ()


class OD_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OD"):
    __slots__ = ()


class ODn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OD"
):
    __slots__ = ()


class OF(One["bytes", "bytes | bytearray | memoryview"], VR="OF"):
    __slots__ = ()


class OF_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OF"):
    __slots__ = ()


class OFn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OF"
):
    __slots__ = ()


class OL(One["bytes", "bytes | bytearray | memoryview"], VR="OL"):
    __slots__ = ()


class OL_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OL"):
    __slots__ = ()


class OLn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OL"
):
    __slots__ = ()


class OV(One["bytes", "bytes | bytearray | memoryview"], VR="OV"):
    __slots__ = ()


class OV_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OV"):
    __slots__ = ()


class OVn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OV"
):
    __slots__ = ()


class OW(One["bytes", "bytes | bytearray | memoryview"], VR="OW"):
    __slots__ = ()


class OW_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OW"):
    __slots__ = ()


class OWn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="OW"
):
    __slots__ = ()


class UN(One["bytes", "bytes | bytearray | memoryview"], VR="UN"):
    __slots__ = ()


class UN_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="UN"):
    __slots__ = ()


class UNn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"], VR="UN"
):
    __slots__ = ()


class OBorOW(One["bytes", "bytes | bytearray | memoryview"], VR="OB or OW"):
    __slots__ = ()


class OBorOW_(Maybe["bytes", "bytes | bytearray | memoryview"], VR="OB or OW"):
    __slots__ = ()


class OBorOWn(
    Many["bytes", "Iterable[bytes | bytearray | memoryview] | bytes | bytearray | memoryview | str | None"],
    VR="OB or OW",
):
    __slots__ = ()
