import type { APIRoute, GetStaticPaths } from 'astro';
import { providerPage } from '../../../comparison/views/provider.ts';
import { studies } from '../../../site/catalog.ts';

/** Where each model stands of a provider whose offers fill more than one page, by its maker. */
export const getStaticPaths = (() =>
  studies.providers.flatMap((provider) => {
    const { makers } = providerPage(studies, provider);
    return makers.length > 0 ? [{ params: { id: provider.id }, props: { makers } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const makers = props['makers'] as ReturnType<typeof providerPage>['makers'];
  return Response.json(
    Object.fromEntries(makers.map(({ id, own }) => [id, own.map(({ model }) => model.id)])),
  );
};
