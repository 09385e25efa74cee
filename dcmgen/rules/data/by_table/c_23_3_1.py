# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Display Module (PS3.3 C.23.3, Table C.23.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.23.3-1",
    "Hanging Protocol Display Module",
    "C.23.3",
    (  # DisplaySetsSequence
        Attribute(
            0x00720200,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00720202, "1"),  # DisplaySetNumber
                Attribute(0x00720203, "3"),  # DisplaySetLabel
                Attribute(0x00720204, "1"),  # DisplaySetPresentationGroup
                Attribute(0x00720032, "1"),  # ImageSetNumber
                # ImageBoxesSequence
                Attribute(
                    0x00720300,
                    "1",
                    rows=(
                        Attribute(0x00720302, "1"),  # ImageBoxNumber
                        Attribute(0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
                        Attribute(
                            0x00720304,
                            "1",
                            terms=(Terms("defined", ("TILED", "STACK", "CINE", "PROCESSED", "SINGLE")),),
                        ),  # ImageBoxLayoutType
                        Attribute(
                            0x00720306, "1C", condition=Condition("parsed", required=("in", "./00720304", ("TILED",)))
                        ),  # ImageBoxTileHorizontalDimension
                        Attribute(
                            0x00720308, "1C", condition=Condition("parsed", required=("in", "./00720304", ("TILED",)))
                        ),  # ImageBoxTileVerticalDimension
                        Attribute(
                            0x00720310,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("in", "./00720304", ("TILED",)),
                                    ("or", (">", "./00720306", 1), (">", "./00720308", 1)),
                                ),
                            ),
                            terms=(Terms("enumerated", ("VERTICAL", "HORIZONTAL")),),
                        ),  # ImageBoxScrollDirection
                        Attribute(
                            0x00720312,
                            "2C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("in", "./00720304", ("TILED",)),
                                    ("or", (">", "./00720306", 1), (">", "./00720308", 1)),
                                ),
                            ),
                            terms=(Terms("enumerated", ("PAGE", "ROW_COLUMN", "IMAGE")),),
                        ),  # ImageBoxSmallScrollType
                        Attribute(
                            0x00720314, "1C", condition=Condition("parsed", required=("nonempty", "./00720312"))
                        ),  # ImageBoxSmallScrollAmount
                        Attribute(
                            0x00720316,
                            "2C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("in", "./00720304", ("TILED",)),
                                    ("or", (">", "./00720306", 1), (">", "./00720308", 1)),
                                ),
                            ),
                            terms=(Terms("enumerated", ("PAGE", "ROW_COLUMN", "IMAGE")),),
                        ),  # ImageBoxLargeScrollType
                        Attribute(
                            0x00720318, "1C", condition=Condition("parsed", required=("nonempty", "./00720316"))
                        ),  # ImageBoxLargeScrollAmount
                        Attribute(0x00720320, "3"),  # ImageBoxOverlapPriority
                        Attribute(
                            0x00181244,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00720304", ("CINE",))),
                            terms=(Terms("enumerated", ("0", "1", "2")),),
                        ),  # PreferredPlaybackSequencing
                        Attribute(
                            0x00082144,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720304", ("CINE",)), ("absent", "./00720330"))
                            ),
                        ),  # RecommendedDisplayFrameRate
                        Attribute(
                            0x00720330,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720304", ("CINE",)), ("absent", "./00082144"))
                            ),
                        ),  # CineRelativeToRealTime
                    ),
                ),
                # FilterOperationsSequence
                Attribute(
                    0x00720400,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x00720402,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./00720026")),
                            terms=(Terms("defined", ("IMAGE_PLANE",)),),
                        ),  # FilterByCategory
                        Attribute(
                            0x00720404,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("present", "./00720026"), ("absent", "./00720406"))
                            ),
                            terms=(Terms("enumerated", ("PRESENT", "NOT_PRESENT")),),
                        ),  # FilterByAttributePresence
                        Attribute(
                            0x00720026, "1C", condition=Condition("parsed", required=("absent", "./00720402"))
                        ),  # SelectorAttribute
                        Attribute(
                            0x00720050,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("present", "./00720026"), ("present", "./00720402")),
                                    ("present", "./00720406"),
                                ),
                            ),
                            terms=(
                                Terms(
                                    "enumerated",
                                    (
                                        "AE",
                                        "AS",
                                        "AT",
                                        "CS",
                                        "DA",
                                        "DS",
                                        "DT",
                                        "FL",
                                        "FD",
                                        "IS",
                                        "LO",
                                        "LT",
                                        "OB",
                                        "OD",
                                        "OF",
                                        "OL",
                                        "OV",
                                        "OW",
                                        "PN",
                                        "SH",
                                        "SL",
                                        "SQ",
                                        "SS",
                                        "ST",
                                        "SV",
                                        "TM",
                                        "UC",
                                        "UI",
                                        "UL",
                                        "UN",
                                        "UR",
                                        "US",
                                        "UT",
                                        "UV",
                                    ),
                                ),
                            ),
                        ),  # SelectorAttributeVR
                        Include("C.23.4-1"),
                        Include("C.23.4-2"),
                        Attribute(
                            0x00720028,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("present", "./00720026"), ("present", "./00720406"))
                            ),
                        ),  # SelectorValueNumber
                        Attribute(
                            0x00720406,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("present", "./00720402"),
                                    ("and", ("present", "./00720026"), ("absent", "./00720404")),
                                ),
                            ),
                            terms=(
                                Terms(
                                    "enumerated",
                                    (
                                        "RANGE_INCL",
                                        "RANGE_EXCL",
                                        "GREATER_OR_EQUAL",
                                        "LESS_OR_EQUAL",
                                        "GREATER_THAN",
                                        "LESS_THAN",
                                        "MEMBER_OF",
                                        "NOT_MEMBER_OF",
                                    ),
                                ),
                            ),
                        ),  # FilterByOperator
                        Attribute(
                            0x00720024, "3", terms=(Terms("enumerated", ("MATCH", "NO_MATCH")),)
                        ),  # ImageSetSelectorUsageFlag
                    ),
                ),
                # SortingOperationsSequence
                Attribute(
                    0x00720600,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x00720026, "1C", condition=Condition("parsed", required=("absent", "./00720602"))
                        ),  # SelectorAttribute
                        Include("C.23.4-1"),
                        Attribute(
                            0x00720028, "1C", condition=Condition("parsed", required=("present", "./00720026"))
                        ),  # SelectorValueNumber
                        Attribute(
                            0x00720602,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./00720026")),
                            terms=(Terms("defined", ("ALONG_AXIS", "BY_ACQ_TIME")),),
                        ),  # SortByCategory
                        Attribute(
                            0x00720604, "1", terms=(Terms("enumerated", ("INCREASING", "DECREASING")),)
                        ),  # SortingDirection
                    ),
                ),
                Attribute(0x00720500, "3", terms=(Terms("defined", ("COLOR",)),)),  # BlendingOperationType
                Attribute(
                    0x00720510, "3", terms=(Terms("defined", ("MPR", "3D_RENDERING", "SLAB")),)
                ),  # ReformattingOperationType
                Attribute(
                    0x00720512,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00720510", ("SLAB", "MPR")), otherwise="allowed"),
                ),  # ReformattingThickness
                Attribute(
                    0x00720514,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00720510", ("SLAB", "MPR")), otherwise="allowed"),
                ),  # ReformattingInterval
                Attribute(
                    0x00720516,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00720510", ("MPR", "3D_RENDERING")), otherwise="allowed"
                    ),
                    terms=(Terms("defined", ("SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE")),),
                ),  # ReformattingOperationInitialViewDirection
                Attribute(
                    0x00720520,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00720510", ("3D_RENDERING",))),
                    terms=(Terms("defined", ("MIP", "SURFACE", "VOLUME"), value=1),),
                ),  # ThreeDRenderingType
                Attribute(0x00720700, "3"),  # DisplaySetPatientOrientation
                Attribute(
                    0x00720717, "3", terms=(Terms("enumerated", ("LEFT", "CENTER", "RIGHT")),)
                ),  # DisplaySetHorizontalJustification
                Attribute(
                    0x00720718, "3", terms=(Terms("enumerated", ("TOP", "CENTER", "BOTTOM")),)
                ),  # DisplaySetVerticalJustification
                Attribute(
                    0x00720702,
                    "3",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "LUNG",
                                "MEDIASTINUM",
                                "ABDO_PELVIS",
                                "LIVER",
                                "SOFT_TISSUE",
                                "BONE",
                                "BRAIN",
                                "POST_FOSSA",
                            ),
                        ),
                    ),
                ),  # VOIType
                Attribute(
                    0x00720704, "3", terms=(Terms("defined", ("BLACK_BODY", "HOT_IRON", "DEFAULT")),)
                ),  # PseudoColorType
                # PseudoColorPaletteInstanceReferenceSequence
                Attribute(
                    0x00720705,
                    "1C",
                    condition=Condition(
                        "parsed", required=("undecidable", "semantics"), allowed=("present", "./00720704")
                    ),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
                Attribute(0x00720706, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ShowGrayscaleInverted
                Attribute(0x00720710, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ShowImageTrueSizeFlag
                Attribute(0x00720712, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ShowGraphicAnnotationFlag
                Attribute(0x00720714, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ShowPatientDemographicsFlag
                Attribute(
                    0x00720716, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ShowAcquisitionTechniquesFlag
                Attribute(0x00720206, "3"),  # DisplaySetPresentationGroupDescription
            ),
        ),
        Attribute(
            0x00720208, "2", terms=(Terms("enumerated", ("MAINTAIN_LAYOUT", "ADAPT_LAYOUT")),)
        ),  # PartialDataDisplayHandling
        # SynchronizedScrollingSequence
        Attribute(
            0x00720210,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00720212, "1"),  # DisplaySetScrollingGroup
            ),
        ),
        # NavigationIndicatorSequence
        Attribute(
            0x00720214,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00720216, "1C", condition=Condition("undecidable")),  # NavigationDisplaySet
                Attribute(0x00720218, "1"),  # ReferenceDisplaySets
            ),
        ),
    ),
)
