# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT ROI Observations Module (PS3.3 C.8.8.8, Table C.8-44)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-44",
    "RT ROI Observations Module",
    "C.8.8.8",
    (  # RTROIObservationsSequence
        Attribute(
            0x30060080,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x30060082, "1"),  # ObservationNumber
                Attribute(0x30060084, "1"),  # ReferencedROINumber
                Attribute(0x3006002E, "3"),  # ROIObservationDateTime
                # ROIObservationContextCodeSequence
                Attribute(
                    0x3006004F, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "9272", "inferred")),)
                ),
                # RTRelatedROISequence
                Attribute(
                    0x30060030,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                        Attribute(
                            0x30060033, "3", terms=(Terms("defined", ("SAME", "ENCLOSED", "ENCLOSING")),)
                        ),  # RTROIRelationship
                    ),
                ),
                Include("10-7b"),
                # SegmentedPropertyCategoryCodeSequence
                Attribute(
                    0x00620003, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7150", "inferred")),)
                ),
                # RTROIIdentificationCodeSequence
                Attribute(
                    0x30060086,
                    "3",
                    items=(0, 1),
                    rows=(
                        Include("8.8-1"),
                        # SegmentedPropertyTypeModifierCodeSequence
                        Attribute(0x00620011, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
                    ),
                ),
                # TherapeuticRoleCategoryCodeSequence
                Attribute(
                    0x30100064, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "9503", "inferred")),)
                ),
                # TherapeuticRoleTypeCodeSequence
                Attribute(0x30100065, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                # RelatedRTROIObservationsSequence
                Attribute(
                    0x300600A0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30060082, "1"),  # ObservationNumber
                    ),
                ),
                Attribute(
                    0x300600A4,
                    "2",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "EXTERNAL",
                                "PTV",
                                "CTV",
                                "GTV",
                                "TREATED_VOLUME",
                                "IRRAD_VOLUME",
                                "BOLUS",
                                "AVOIDANCE",
                                "ORGAN",
                                "MARKER",
                                "REGISTRATION",
                                "ISOCENTER",
                                "CONTRAST_AGENT",
                                "CAVITY",
                                "BRACHY_CHANNEL",
                                "BRACHY_ACCESSORY",
                                "BRACHY_SRC_APP",
                                "BRACHY_CHNL_SHLD",
                                "SUPPORT",
                                "FIXATION",
                                "DOSE_REGION",
                                "CONTROL",
                                "DOSE_MEASUREMENT",
                                "OAR",
                                "DEVICE",
                            ),
                        ),
                    ),
                ),  # RTROIInterpretedType
                Attribute(0x300600A6, "2"),  # ROIInterpreter
                # ROIInterpreterSequence
                Attribute(
                    0x3006004E,
                    "1C",
                    condition=Condition("unparsed"),
                    items=(1, 1),
                    rows=(Include("C.17-3b", cid=("Defined", "9536", "inferred")),),
                ),
                Attribute(0x300A00E1, "3"),  # MaterialID
                # ROIPhysicalPropertiesSequence
                Attribute(
                    0x300600B0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300600B2,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "REL_MASS_DENSITY",
                                        "REL_ELEC_DENSITY",
                                        "EFFECTIVE_Z",
                                        "EFF_Z_PER_A",
                                        "REL_STOP_RATIO",
                                        "ELEM_FRACTION",
                                        "MEAN_EXCI_ENERGY",
                                    ),
                                ),
                            ),
                        ),  # ROIPhysicalProperty
                        # ROIElementalCompositionSequence
                        Attribute(
                            0x300600B6,
                            "1C",
                            condition=Condition("parsed", required=("in", "./300600B2", ("ELEM_FRACTION",))),
                            items=(1, None),
                            rows=(
                                Attribute(0x300600B7, "1"),  # ROIElementalCompositionAtomicNumber
                                Attribute(0x300600B8, "1"),  # ROIElementalCompositionAtomicMassFraction
                            ),
                        ),
                        Attribute(0x300600B4, "1"),  # ROIPhysicalPropertyValue
                    ),
                ),
            ),
        ),
    ),
)
