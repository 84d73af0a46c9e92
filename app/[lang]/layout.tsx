export default async function L({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
export const dynamicParams = false;
export function generateStaticParams() {
  return [{ lang: 'ar' }, { lang: 'en' }];
}
