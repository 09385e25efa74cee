# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Billing and Material Management Code Module (PS3.3 C.4.17, Table C.4-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-17",
    "Billing and Material Management Code Module",
    "C.4.17",
    (  # BillingProcedureStepSequence
        Attribute(0x00400320, "", items=(0, None), rows=(Include("8.8-1"),)),
        # FilmConsumptionSequence
        Attribute(
            0x00400321,
            "",
            items=(0, None),
            rows=(
                Attribute(
                    0x20000030,
                    "",
                    terms=(
                        Terms("defined", ("PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM")),
                    ),
                ),  # MediumType
                Attribute(
                    0x20100050,
                    "",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "8INX10IN",
                                "8_5INX11IN",
                                "10INX12IN",
                                "10INX14IN",
                                "11INX14IN",
                                "11INX17IN",
                                "14INX14IN",
                                "14INX17IN",
                                "24CMX24CM",
                                "24CMX30CM",
                                "A4",
                                "A3",
                            ),
                        ),
                    ),
                ),  # FilmSizeID
                Attribute(0x21000170, ""),  # NumberOfFilms
            ),
        ),
        # BillingSuppliesAndDevicesSequence
        Attribute(
            0x00400324,
            "",
            rows=(  # QuantitySequence
                Attribute(
                    0x00400293,
                    "",
                    items=(0, 1),
                    rows=(
                        Attribute(0x00400294, ""),  # Quantity
                        # MeasuringUnitsSequence
                        Attribute(0x00400295, "", items=(0, 1), rows=(Include("8.8-1"),)),
                    ),
                ),
                # BillingItemSequence
                Attribute(0x00400296, "", items=(0, 1), rows=(Include("8.8-1"),)),
            ),
        ),
    ),
)
