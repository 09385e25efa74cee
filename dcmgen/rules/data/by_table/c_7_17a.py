# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Display Shutter Macro (PS3.3 C.7.6.11, Table C.7-17a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7-17a",
    "Display Shutter Macro",
    "C.7.6.11",
    (
        Attribute(
            0x00181600, "1", terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),)
        ),  # ShutterShape
        Attribute(
            0x00181602, "1C", condition=Condition("parsed", required=("in", "./00181600", ("RECTANGULAR",)))
        ),  # ShutterLeftVerticalEdge
        Attribute(
            0x00181604, "1C", condition=Condition("parsed", required=("in", "./00181600", ("RECTANGULAR",)))
        ),  # ShutterRightVerticalEdge
        Attribute(
            0x00181606, "1C", condition=Condition("parsed", required=("in", "./00181600", ("RECTANGULAR",)))
        ),  # ShutterUpperHorizontalEdge
        Attribute(
            0x00181608, "1C", condition=Condition("parsed", required=("in", "./00181600", ("RECTANGULAR",)))
        ),  # ShutterLowerHorizontalEdge
        Attribute(
            0x00181610, "1C", condition=Condition("parsed", required=("in", "./00181600", ("CIRCULAR",)))
        ),  # CenterOfCircularShutter
        Attribute(
            0x00181612, "1C", condition=Condition("parsed", required=("in", "./00181600", ("CIRCULAR",)))
        ),  # RadiusOfCircularShutter
        Attribute(
            0x00181620, "1C", condition=Condition("parsed", required=("in", "./00181600", ("POLYGONAL",)))
        ),  # VerticesOfThePolygonalShutter
        Attribute(0x00181622, "3"),  # ShutterPresentationValue
        Attribute(0x00181624, "3"),  # ShutterPresentationColorCIELabValue
    ),
)
