# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Printer Configuration Module (PS3.3 C.13.13, Table C.13-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-13",
    "Printer Configuration Module",
    "C.13.13",
    (  # PrinterConfigurationSequence
        Attribute(
            0x2000001E,
            "",
            rows=(
                Attribute(0x0008115A, ""),  # SOPClassesSupported
                Attribute(0x20000061, ""),  # MaximumMemoryAllocation
                Attribute(0x200000A0, ""),  # MemoryBitDepth
                Attribute(0x200000A1, ""),  # PrintingBitDepth
                # MediaInstalledSequence
                Attribute(
                    0x200000A2,
                    "",
                    rows=(
                        Attribute(0x00200019, ""),  # ItemNumber
                        Attribute(
                            0x20000030,
                            "",
                            terms=(
                                Terms(
                                    "defined",
                                    ("PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"),
                                ),
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
                        Attribute(0x20100120, ""),  # MinDensity
                        Attribute(0x20100130, ""),  # MaxDensity
                    ),
                ),
                # OtherMediaAvailableSequence
                Attribute(
                    0x200000A4,
                    "",
                    rows=(
                        Attribute(
                            0x20000030,
                            "",
                            terms=(
                                Terms(
                                    "defined",
                                    ("PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"),
                                ),
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
                        Attribute(0x20100120, ""),  # MinDensity
                        Attribute(0x20100130, ""),  # MaxDensity
                    ),
                ),
                # SupportedImageDisplayFormatsSequence
                Attribute(
                    0x200000A8,
                    "",
                    rows=(
                        Attribute(0x00280010, ""),  # Rows
                        Attribute(0x00280011, ""),  # Columns
                        Attribute(0x20100010, ""),  # ImageDisplayFormat
                        Attribute(
                            0x20100040, "", terms=(Terms("enumerated", ("PORTRAIT", "LANDSCAPE")),)
                        ),  # FilmOrientation
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
                        Attribute(0x20100052, ""),  # PrinterResolutionID
                        Attribute(0x20100376, ""),  # PrinterPixelSpacing
                        Attribute(
                            0x202000A0, "", terms=(Terms("enumerated", ("NO", "YES")),)
                        ),  # RequestedImageSizeFlag
                    ),
                ),
                Attribute(0x20100054, ""),  # DefaultPrinterResolutionID
                Attribute(0x201000A6, ""),  # DefaultMagnificationType
                Attribute(0x201000A7, ""),  # OtherMagnificationTypesAvailable
                Attribute(0x201000A8, ""),  # DefaultSmoothingType
                Attribute(0x201000A9, ""),  # OtherSmoothingTypesAvailable
                Attribute(0x20100152, ""),  # ConfigurationInformationDescription
                Attribute(0x20100154, ""),  # MaximumCollatedFilms
                Attribute(
                    0x202000A2,
                    "",
                    terms=(
                        Terms(
                            "enumerated",
                            ("DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL"),
                            condition=("undecidable", "condition of a list"),
                        ),
                    ),
                ),  # DecimateCropResult
            ),
        ),
    ),
)
