# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SR Document General Module (PS3.3 C.17.2, Table C.17-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.17-2",
    "SR Document General Module",
    "C.17.2",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x0040A496, "3", terms=(Terms("enumerated", ("PRELIMINARY", "FINAL")),)),  # PreliminaryFlag
        Attribute(0x0040A491, "1", terms=(Terms("enumerated", ("PARTIAL", "COMPLETE")),)),  # CompletionFlag
        Attribute(0x0040A492, "3"),  # CompletionFlagDescription
        Attribute(0x0040A493, "1", terms=(Terms("enumerated", ("UNVERIFIED", "VERIFIED")),)),  # VerificationFlag
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        # VerifyingObserverSequence
        Attribute(
            0x0040A073,
            "1C",
            condition=Condition("parsed", required=("in", "./0040A493", ("VERIFIED",))),
            items=(1, None),
            rows=(
                Attribute(0x0040A075, "1"),  # VerifyingObserverName
                # VerifyingObserverIdentificationCodeSequence
                Attribute(0x0040A088, "2", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(0x0040A027, "1"),  # VerifyingOrganization
                Attribute(0x0040A030, "1"),  # VerificationDateTime
            ),
        ),
        # AuthorObserverSequence
        Attribute(0x0040A078, "3", items=(0, None), rows=(Include("C.17-3b"),)),
        # ParticipantSequence
        Attribute(
            0x0040A07A,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x0040A080, "1", terms=(Terms("defined", ("SOURCE", "ENT", "ATTEST")),)),  # ParticipationType
                Attribute(0x0040A082, "2"),  # ParticipationDateTime
                Include("C.17-3b"),
            ),
        ),
        # CustodialOrganizationSequence
        Attribute(
            0x0040A07C,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00080080, "2"),  # InstitutionName
                # InstitutionCodeSequence
                Attribute(0x00080082, "2", items=(0, 1), rows=(Include("8.8-1"),)),
                # ResponsibleGroupCodeSequence
                Attribute(
                    0x00080220, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030", "inferred")),)
                ),
            ),
        ),
        # PredecessorDocumentsSequence
        Attribute(
            0x0040A360,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(Include("C.17-3", cid=("Defined", "7009", "inferred")),),
        ),
        # IdenticalDocumentsSequence
        Attribute(0x0040A525, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.17-3"),)),
        # ReferencedRequestSequence
        Attribute(
            0x0040A370,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(Include("C.17-3c"),),
        ),
        # PerformedProcedureCodeSequence
        Attribute(0x0040A372, "2", items=(0, None), rows=(Include("8.8-1"),)),
        # CurrentRequestedProcedureEvidenceSequence
        Attribute(
            0x0040A375,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("present", "//0040A730>00081199"), ("absent", "./0040A385")),
                    ("undecidable", "workflow"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        # PertinentOtherEvidenceSequence
        Attribute(0x0040A385, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.17-3"),)),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
    ),
)
